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

type Choice = 'site' | 'check' | 'language' | 'noun' | 'person' | 'state'

/** What can be chosen, in the order in which it is offered; of states one is always chosen. */
async function choicesFor(req: PayloadRequest, reach: Reach): Promise<[Choice, readonly Option[]][]> {
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
  const myselfFirst = people.toSorted((one, other) => Number(other.id === me) - Number(one.id === me))
  const all: Option = ['', say(panel, said.all)]
  return [
    ['site', [all, ...sites.docs.map(({ id, name, shortName }): Option => [id, shortName ?? name ?? id])]],
    ['check', [all, ...reportChecks.map((check): Option => [check, say(panel, checkNames[check])])]],
    ['language', [all, ...localeCodes.map((code): Option => [code, languageName(code, panel)])]],
    [
      'noun',
      [
        all,
        ...reportedCollections(req.payload).map(
          ({ slug, labels }): Option => [slug, labelIn(req, labels.plural)],
        ),
      ],
    ],
    [
      'person',
      [all, ['nobody', say(panel, said.nobody)], ...myselfFirst.map(({ id, name }): Option => [id, name])],
    ],
    [
      'state',
      findingStates.map((state): Option => [state === 'open' ? '' : state, say(panel, stateNames[state])]),
    ],
  ]
}

/** Chooses by what, language, kind, person and state; a form of the browser's own, so that the address says it. */
export async function reportFilters(req: PayloadRequest, reach: Reach, filter: ReportFilter) {
  const panel = req.i18n.language
  const choices = await choicesFor(req, reach)
  return (
    // The fields begin with what the address says, so they are made anew when it changes.
    <form
      action="/admin/report"
      aria-label={say(panel, said.filter)}
      className="content-report__filters"
      key={queryOf(filter)}
    >
      {choices.map(([name, options]) => (
        <label key={name}>
          {say(panel, said[name])}
          <select defaultValue={filter[name] ?? ''} name={name}>
            {options.map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label className="content-report__tick">
        <input defaultChecked={filter.isPublic} name="shown" type="checkbox" value="public" />
        {say(panel, said.shown)}
      </label>
      <button type="submit">{say(panel, said.show)}</button>
      <a href={`/api/content-report/export?${queryOf(filter)}`}>{say(panel, said.download)}</a>
    </form>
  )
}
