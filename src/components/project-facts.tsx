import type { I18n } from '../i18n/i18n.ts'
import type { FunderView, ProjectItemView } from '../lib/views/projects.ts'
import { type Fact, lines } from './facts.tsx'
import { State } from './state.tsx'
import { Organisation, Text, TextLink } from './words.tsx'

/** The facts of a project, in the margin of its page; those that no source states have no label either. */
export function projectFacts(i18n: I18n, view: ProjectItemView): Fact[] {
  const { t } = i18n
  return [
    { label: t('projects.status'), value: view.state && <State i18n={i18n} code={view.state.code} /> },
    {
      label: t(view.isPlanned ? 'projects.plannedDates' : 'projects.dates'),
      value: i18n.dateRange(view.start, view.end),
    },
    {
      label: t('projects.duration'),
      value: view.durationMonths && t('counts.months', { count: view.durationMonths }),
    },
    {
      label: t('projects.coordinator'),
      value: view.coordinator && <Organisation organisation={view.coordinator} />,
    },
    { label: t('projects.ownRole'), value: view.ownRole && t(`roles.${view.ownRole}`) },
    {
      label: t('projects.funders'),
      value: lines(
        view.funders,
        (funder) => <Funder i18n={i18n} funder={funder} />,
        ({ organisation }) => organisation.name.text,
      ),
    },
    { label: t('projects.grantNumber'), value: view.grantNumber && <bdi>{view.grantNumber}</bdi> },
    { label: t('projects.budget'), value: budget(i18n, view) },
    {
      label: t('projects.beneficiary'),
      value: view.beneficiary && <Organisation organisation={view.beneficiary} />,
    },
    ...reachFacts(i18n, view),
    { label: t('projects.partOf'), value: view.partOf && <TextLink link={view.partOf} /> },
    { label: t('projects.parts'), value: links(view.parts) },
    { label: t('projects.follows'), value: view.follows && <TextLink link={view.follows} /> },
    { label: t('projects.followedBy'), value: links(view.followedBy) },
  ]
}

const links = (items: ProjectItemView['parts']) =>
  lines(
    items,
    (link) => <TextLink link={link} />,
    ({ href }) => href,
  )

function reachFacts(i18n: I18n, { countries, region, scope }: ProjectItemView): Fact[] {
  const { t } = i18n
  const sorted = countries
    ?.map(({ code, share }) => ({ name: i18n.country(code), share }))
    .sort((a, b) => i18n.compare(a.name, b.name))
  const counted = [
    scope?.regions && t('counts.regions', { count: scope.regions }),
    scope?.countries && t('counts.countries', { count: scope.countries }),
  ].filter((words) => typeof words === 'string')
  return [
    {
      label: t('items.countries'),
      value: lines(
        sorted,
        ({ name, share }) => (share === undefined ? name : name + i18n.separator + percent(i18n, share)),
        ({ name }) => name,
      ),
    },
    { label: t('projects.region'), value: region && <Text words={region} /> },
    {
      label: t('projects.scope'),
      value: counted.length > 0 && i18n.list(counted),
      note: counted.length > 0 && scope?.setting && t(`settings.${scope.setting}`),
    },
    {
      label: t('projects.setting'),
      value: counted.length === 0 && scope?.setting && t(`settings.${scope.setting}`),
    },
  ]
}

function Funder({ i18n, funder }: { i18n: I18n; funder: FunderView }) {
  const { organisation, programme, share, grantNumber } = funder
  return (
    <>
      <Organisation organisation={organisation} />
      {share !== undefined && i18n.separator + percent(i18n, share)}
      {programme && (
        <small>
          <Text words={programme} />
        </small>
      )}
      {grantNumber && (
        <small>
          <bdi>{grantNumber}</bdi>
        </small>
      )}
    </>
  )
}

const percent = (i18n: I18n, share: number) =>
  i18n.number(share / 100, { style: 'percent', maximumFractionDigits: 2 })

function budget(i18n: I18n, { budget: value }: ProjectItemView): string | undefined {
  return (
    value &&
    i18n.number(value.amount, { style: 'currency', currency: value.currency, maximumFractionDigits: 0 })
  )
}
