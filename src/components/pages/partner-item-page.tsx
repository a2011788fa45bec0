import type { I18n } from '../../i18n/i18n.ts'
import type { PartnerItemView } from '../../lib/views/organisations.ts'
import { type Fact, Facts, lines } from '../facts.tsx'
import { Frame, type FrameProps } from '../frame.tsx'
import { RowsSection } from '../item-parts.tsx'
import { Photo } from '../picture.tsx'
import { PageHead } from '../section.tsx'
import { Organisation, Text, TextLink } from '../words.tsx'

export function PartnerItemPage({ i18n, frame, head, view }: FrameProps & { view: PartnerItemView }) {
  const { logo, logoLicence, name } = view
  return (
    <Frame i18n={i18n} frame={frame} head={head}>
      <article>
        <PageHead
          kicker={i18n.t(view.kind)}
          title={name}
          lead={view.description}
          figure={
            logo && (
              <figure>
                <Photo photo={{ ...logo, alt: name.text, altLang: name.lang }} sizes="17rem" />
                {logoLicence && (
                  <figcaption className="note mt-2">
                    {i18n.t('partners.logoLicence', { licence: logoLicence })}
                  </figcaption>
                )}
              </figure>
            )
          }
        />
        <div className="wrap">
          <div className="beside">
            <div />
            <Facts facts={factsOf(i18n, view)} isWide />
          </div>
        </div>
      </article>
      <RowsSection
        i18n={i18n}
        id="projects"
        heading={i18n.t('partners.projects')}
        rows={view.projects}
        more={view.moreProjects}
      />
      <RowsSection
        i18n={i18n}
        id="statements"
        heading={i18n.t('partners.statements')}
        rows={view.statements}
        more={view.moreStatements}
      />
    </Frame>
  )
}

function factsOf(i18n: I18n, view: PartnerItemView): Fact[] {
  const { t } = i18n
  return [
    { label: t('partners.country'), value: view.country && i18n.country(view.country) },
    { label: t('partners.city'), value: view.city && <bdi>{view.city}</bdi> },
    { label: t('projects.partOf'), value: view.partOf && <Organisation organisation={view.partOf} /> },
    {
      label: t('partners.website'),
      value: view.website && (
        <a href={view.website}>
          <bdi dir="ltr">{view.website.replace(/^https?:\/\//, '').replace(/\/$/, '')}</bdi>
        </a>
      ),
    },
    ...nameFacts(i18n, view),
    { label: t('partners.memberOf'), value: participations(i18n, view.memberOf) },
    { label: t('partners.memberships'), value: participations(i18n, view.memberships) },
    {
      label: t('items.alsoOn'),
      value: lines(
        view.sites,
        (link) => <TextLink link={link} />,
        ({ href }) => href,
      ),
    },
  ]
}

const participations = ({ t, separator, dateRange }: I18n, views: PartnerItemView['memberOf']) =>
  lines(
    views,
    ({ name, href, kind, from, to }) => (
      <>
        {href ? (
          <a href={href}>
            <Text words={name} />
          </a>
        ) : (
          <Text words={name} />
        )}
        <small>
          {t(kind)}
          {(from || to) && separator + dateRange(from, to)}
        </small>
      </>
    ),
    ({ name }) => name.text,
  )

/** Under which other names and numbers an organisation is known. */
function nameFacts(i18n: I18n, view: PartnerItemView): Fact[] {
  const { t } = i18n
  return [
    {
      label: t('partners.aliases'),
      value: [view.shortName?.text, view.acronym, ...(view.aliases ?? [])]
        .filter((alias) => alias !== undefined && alias !== view.name.text)
        .join(i18n.separator),
    },
    {
      label: t('partners.formerNames'),
      value: lines(
        view.formerNames,
        ({ name, until }) => (until ? t('partners.formerUntil', { name, date: i18n.date(until) }) : name),
        ({ name }) => name,
      ),
    },
    {
      label: t('partners.identifiers'),
      value: lines(
        view.identifiers,
        ({ scheme, value }) => (
          <>
            {scheme}: <bdi>{value}</bdi>
          </>
        ),
        ({ scheme, value }) => scheme + value,
      ),
    },
  ]
}
