import type { DocumentViewServerProps } from 'payload'
import { can } from '../../../collections/shared/access.ts'
import { words } from '../../../collections/shared/fields/words.ts'
import { memberOf } from '../../../collections/shared/member.ts'
import { poolOf } from '../../jobs/sql.ts'
import { isId } from '../../lib/is-id.ts'
import { countByLanguage } from '../../newsletter/count-by-language.ts'
import { readGrowth } from '../../newsletter/growth.ts'
import { languageName } from '../language-names.ts'
import { say } from '../say.ts'
import { GrowthPlot } from './growth-plot.tsx'
import '../issue/issue.css'

const said = {
  saveFirst: words(
    'Save the newsletter first.',
    'Enregistrez d’abord la lettre d’information.',
    'Guarde primero el boletín.',
  ),
  notAllowed: words(
    'Only people of its site see how many read a newsletter.',
    'Seules les personnes de son site voient le nombre de lecteurs.',
    'Solo las personas de su sitio ven cuántos leen un boletín.',
  ),
  heading: words('Readers', 'Lecteurs', 'Lectores'),
  language: words('Language', 'Langue', 'Idioma'),
  active: words('Active', 'Actifs', 'Activos'),
  suppressed: words('Not to be written to', 'À ne pas contacter', 'A quienes no se debe escribir'),
  pending: words('Not yet confirmed', 'Pas encore confirmés', 'Sin confirmar'),
  left: words('Left', 'Désabonnés', 'Dados de baja'),
  none: words('Nobody has signed up yet.', 'Personne n’est encore inscrit.', 'Nadie se ha suscrito aún.'),
}

/** The tab beside the form of a newsletter: how many readers there are, by language, and how the list grew. */
export async function NewsletterReaders({ initPageResult }: DocumentViewServerProps) {
  const { docID, req } = initPageResult
  const panel = req.i18n.language
  const note = (text: keyof typeof said) => <p className="issue-view">{say(panel, said[text])}</p>
  const id = String(docID ?? '')
  if (!isId(id)) return note('saveFirst')
  const sql = poolOf(req.payload)
  const { rows } = await sql.query<{ site: string }>(
    'SELECT site_id AS site FROM newsletters WHERE id = $1',
    [id],
  )
  const [newsletter] = rows
  if (!newsletter || !can(memberOf(req), 'see', newsletter.site)) return note('notAllowed')
  const [growth, counts] = await Promise.all([readGrowth(sql, id), countByLanguage(sql, id)])
  const number = new Intl.NumberFormat(panel)
  return (
    <div className="issue-view">
      <section>
        <h2>{say(panel, said.heading)}</h2>
        {counts.length === 0 ? (
          <p>{say(panel, said.none)}</p>
        ) : (
          <table>
            <thead>
              <tr>
                {(['language', 'active', 'suppressed', 'pending', 'left'] as const).map((column) => (
                  <th key={column} scope="col">
                    {say(panel, said[column])}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {counts.map(({ language, active, suppressed, pending, left }) => (
                <tr key={language}>
                  <th scope="row">{languageName(language, panel)}</th>
                  <td>{number.format(active)}</td>
                  <td>{number.format(suppressed)}</td>
                  <td>{number.format(pending)}</td>
                  <td>{number.format(left)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <GrowthPlot growth={growth} panel={panel} />
      </section>
    </div>
  )
}
