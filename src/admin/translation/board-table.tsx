import { words } from '../../../collections/shared/fields/words.ts'
import {
  type Board,
  type BoardFilters,
  type BoardRow,
  type BoardSite,
  rowsOnPage,
} from '../../../collections/shared/translation/board.ts'
import { languageName } from '../language-names.ts'
import { say } from '../say.ts'
import { AskForm } from './ask-form.tsx'
import type { Option } from './board-filter-form.tsx'
import { boardAddress } from './board-filters.ts'
import { boardStateWords, deskAddress } from './translation-words.ts'

const said = {
  caption: words('Translations', 'Traductions', 'Traducciones'),
  none: words(
    'Nothing is to be shown with these filters.',
    'Rien à montrer avec ces filtres.',
    'No hay nada que mostrar con estos filtros.',
  ),
  choose: words('Choose {title}, {language}', 'Choisir {title}, {language}', 'Elegir {title}, {language}'),
  item: words('Item', 'Élément', 'Elemento'),
  language: words('Language', 'Langue', 'Idioma'),
  state: words('State', 'État', 'Estado'),
  asked: words('Who is asked', 'À qui', 'A quién'),
  due: words('Until', 'Pour le', 'Hasta el'),
  late: words('late', 'en retard', 'con retraso'),
  stale: words('{count} of {units} texts', '{count} textes sur {units}', '{count} de {units} textos'),
  public: words('public', 'publique', 'pública'),
  pages: words('Pages', 'Pages', 'Páginas'),
  before: words('Previous', 'Précédentes', 'Anteriores'),
  after: words('Next', 'Suivantes', 'Siguientes'),
  page: words('Page {page} of {pages}', 'Page {page} sur {pages}', 'Página {page} de {pages}'),
}

interface Props {
  board: Board
  filters: BoardFilters
  /** The sites that who looks manages. */
  managed: string[]
  nouns: Option[]
  panel: string
  people: Option[]
  sites: readonly BoardSite[]
}

/** One page of the board. */
export function BoardTable({ board, filters, managed, nouns, panel, people, sites }: Props) {
  const { counts, rows } = board
  if (rows.length === 0) return <p>{say(panel, said.none)}</p>
  const mayAsk = managed.length > 0
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const pages = Math.max(1, Math.ceil((filters.state === 'all' ? all : counts[filters.state]) / rowsOnPage))
  const table = (
    <table>
      <caption>{say(panel, said.caption)}</caption>
      <thead>
        <tr>
          {mayAsk && <td />}
          {([said.item, said.language, said.state, said.asked, said.due] as const).map((label) => (
            <th key={label.en} scope="col">
              {say(panel, label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <BoardLine
            key={`${row.noun} ${row.item} ${row.language}`}
            mayAsk={mayAsk && row.site !== null && managed.includes(row.site)}
            noun={nouns.find(({ value }) => value === row.noun)?.label ?? row.noun}
            hasChoice={mayAsk}
            panel={panel}
            row={row}
            site={sites.find(({ id }) => id === row.site)?.name ?? ''}
          />
        ))}
      </tbody>
    </table>
  )
  return (
    <>
      {mayAsk ? <AskForm people={people}>{table}</AskForm> : table}
      {pages > 1 && <Paging filters={filters} pages={pages} panel={panel} />}
    </>
  )
}

interface LineProps {
  hasChoice: boolean
  mayAsk: boolean
  noun: string
  panel: string
  row: BoardRow
  site: string
}

function BoardLine({ hasChoice, mayAsk, noun, panel, row, site }: LineProps) {
  const { assigneeName, due, isPublic, item, language, missing, stale, state, units } = row
  const name = languageName(language, panel)
  const title = row.title ?? '–'
  const count = state === 'stale' ? stale : missing
  const isLate = due !== null && state !== 'done' && due < new Date().toISOString().slice(0, 10)
  return (
    <tr className={`is-${state}`}>
      {hasChoice && (
        <td className={mayAsk ? undefined : 'is-empty'}>
          {mayAsk && (
            <input
              aria-label={say(panel, said.choose, { title, language: name })}
              name="translation"
              type="checkbox"
              value={`${row.noun} ${item} ${language}`}
            />
          )}
        </td>
      )}
      <th scope="row">
        <a href={deskAddress(row.noun, item, language)}>{title}</a>
        <small>{[noun, site].filter((each) => each !== '').join(' · ')}</small>
      </th>
      <td>{name}</td>
      <td>
        <strong>{say(panel, boardStateWords[state])}</strong>
        <small>
          {state !== 'done' && say(panel, said.stale, { count: String(count), units: String(units) })}
          {isPublic && ` ${say(panel, said.public)}`}
        </small>
      </td>
      <td className={assigneeName ? undefined : 'is-empty'}>{assigneeName ?? '–'}</td>
      <td className={due ? undefined : 'is-empty'}>
        {due
          ? new Intl.DateTimeFormat(panel, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(due))
          : '–'}
        {isLate && <strong> {say(panel, said.late)}</strong>}
      </td>
    </tr>
  )
}

function Paging({ filters, pages, panel }: { filters: BoardFilters; pages: number; panel: string }) {
  const { page } = filters
  return (
    <nav aria-label={say(panel, said.pages)} className="translations-pages">
      {page > 1 && <a href={boardAddress(filters, { page: page - 1 })}>{say(panel, said.before)}</a>}
      <span>{say(panel, said.page, { page: String(page), pages: String(pages) })}</span>
      {page < pages && <a href={boardAddress(filters, { page: page + 1 })}>{say(panel, said.after)}</a>}
    </nav>
  )
}
