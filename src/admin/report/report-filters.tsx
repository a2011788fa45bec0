import type { PayloadRequest } from 'payload'
import { memberOf } from '../../../collections/shared/member.ts'
import type { Reach } from '../../../collections/shared/report/find-findings.ts'
import { reportedCollections } from '../../../collections/shared/report/report-nouns.ts'
import { colleaguesAt } from '../../../collections/shared/report/review-dates.ts'
import { labelIn } from '../../../collections/shared/uses/use-names.ts'
import { localeCodes } from '../../i18n/locales.ts'
import { findingStates, type ReportFilter, reportChecks } from '../../lib/report.ts'
import { languageName } from '../language-names.ts'
import { say } from '../say.ts'
import { queryOf } from './report-address.ts'
import { checkNames, said, stateNames } from './report-words.ts'

type Option = readonly [value: string, label: string]

/** Chooses by what, language, kind, person and state; a form of the browser's own, so that the address says it. */
export async function reportFilters(req: PayloadRequest, reach: Reach, filter: ReportFilter) {
  const panel = req.i18n.language
  const [sites, people] = await Promise.all([
    req.payload.find({
      collection: 'sites',
      ...(reach !== 'all' && { where: { id: { in: [...reach] } } }),
      sort: 'name',
      depth: 0,
      pagination: false,
    }),
    colleaguesAt(req, reach),
  ])
  const me = memberOf(req)?.id
  const choice = (
    name: keyof typeof said & keyof ReportFilter,
    options: readonly Option[],
    isOpen = true,
  ) => (
    <label>
      {say(panel, said[name as 'site'])}
      <select defaultValue={String(filter[name] ?? '')} name={name}>
        {isOpen && <option value="">{say(panel, said.all)}</option>}
        {options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    // The fields begin with what the address says, so they are made anew when it changes.
    <form
      action="/admin/report"
      aria-label={say(panel, said.filter)}
      className="content-report__filters"
      key={queryOf(filter)}
    >
      {choice(
        'site',
        sites.docs.map(({ id, name, shortName }) => [id, shortName ?? name ?? id]),
      )}
      {choice(
        'check',
        reportChecks.map((check) => [check, say(panel, checkNames[check])]),
      )}
      {choice(
        'language',
        localeCodes.map((code) => [code, languageName(code, panel)]),
      )}
      {choice(
        'noun',
        reportedCollections(req.payload).map(({ slug, labels }) => [slug, labelIn(req, labels.plural)]),
      )}
      {choice('person', [
        ['nobody', say(panel, said.nobody)],
        ...people
          .toSorted((one, other) => Number(other.id === me) - Number(one.id === me))
          .map(({ id, name }) => [id, name] as const),
      ])}
      {choice(
        'state',
        findingStates.map((state) => [state === 'open' ? '' : state, say(panel, stateNames[state])]),
        false,
      )}
      <label className="content-report__tick">
        <input defaultChecked={filter.isPublic} name="shown" type="checkbox" value="public" />
        {say(panel, said.shown)}
      </label>
      <button type="submit">{say(panel, said.show)}</button>
      <a href={`/api/content-report/export?${queryOf(filter)}`}>{say(panel, said.download)}</a>
    </form>
  )
}
