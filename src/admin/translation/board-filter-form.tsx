import { words } from '../../../collections/shared/fields/words.ts'
import { type Board, type BoardFilters, boardStates } from '../../../collections/shared/translation/board.ts'
import { localeCodes } from '../../i18n/locales.ts'
import { languageName } from '../language-names.ts'
import { say } from '../say.ts'
import { boardAddress } from './board-filters.ts'
import { boardStateWords } from './translation-words.ts'

const said = {
  region: words('Filter the translations', 'Filtrer les traductions', 'Filtrar las traducciones'),
  states: words('By state', 'Par état', 'Por estado'),
  all: words('All', 'Toutes', 'Todas'),
  language: words('Language', 'Langue', 'Idioma'),
  mine: words('Your languages', 'Vos langues', 'Sus idiomas'),
  allLanguages: words('All languages', 'Toutes les langues', 'Todos los idiomas'),
  site: words('Site', 'Site', 'Sitio'),
  noun: words('Kind', 'Type', 'Tipo'),
  person: words('Who is asked', 'À qui', 'A quién'),
  anybody: words('Anybody', 'Peu importe', 'Cualquiera'),
  nobody: words('Nobody yet', 'Personne encore', 'Nadie todavía'),
  any: words('All', 'Tous', 'Todos'),
  show: words('Show', 'Afficher', 'Mostrar'),
}

/** Something to choose. */
export interface Option {
  value: string
  label: string
}

interface Props {
  counts: Board['counts']
  filters: BoardFilters
  nouns: Option[]
  panel: string
  people: Option[]
  sites: Option[]
}

/** Chooses what the board shows; its address says what is chosen. Works without script. */
export function BoardFilterForm({ counts, filters, nouns, panel, people, sites }: Props) {
  const languages = localeCodes.map((code) => ({ value: code, label: languageName(code, panel) }))
  const choice = (name: 'language' | 'site' | 'noun' | 'person', first: Option[], options: Option[]) => (
    <label key={`${name} ${filters[name] ?? ''}`}>
      {say(panel, said[name])}
      <select defaultValue={filters[name] ?? ''} name={name}>
        {[...first, ...options].map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return (
    <search aria-label={say(panel, said.region)} className="translations-filter">
      <form action="/admin/translations" method="get">
        {choice(
          'language',
          [
            { value: '', label: say(panel, said.mine) },
            { value: 'all', label: say(panel, said.allLanguages) },
          ],
          languages,
        )}
        {choice('site', [{ value: '', label: say(panel, said.any) }], sites)}
        {choice('noun', [{ value: '', label: say(panel, said.any) }], nouns)}
        {choice(
          'person',
          [
            { value: '', label: say(panel, said.anybody) },
            { value: 'nobody', label: say(panel, said.nobody) },
          ],
          people,
        )}
        {filters.state !== 'all' && <input name="state" type="hidden" value={filters.state} />}
        <button className="btn btn--style-secondary btn--size-small" type="submit">
          {say(panel, said.show)}
        </button>
      </form>
      <nav aria-label={say(panel, said.states)}>
        <ul>
          {(['all', ...boardStates] as const).map((state) => (
            <li key={state}>
              <a
                aria-current={filters.state === state ? 'page' : undefined}
                href={boardAddress(filters, { state })}
              >
                {say(panel, state === 'all' ? said.all : boardStateWords[state])}{' '}
                <span>{new Intl.NumberFormat(panel).format(state === 'all' ? all : counts[state])}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </search>
  )
}
