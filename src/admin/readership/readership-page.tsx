import type { AdminViewServerProps, CollectionSlug, PayloadRequest } from 'payload'
import { can, canSomewhere } from '../../../collections/shared/access.ts'
import { words } from '../../../collections/shared/fields/words.ts'
import { memberOf } from '../../../collections/shared/member.ts'
import { i18nFor } from '../../i18n/i18n.ts'
import { localeCodes } from '../../i18n/locales.ts'
import { isAddressed } from '../../lib/addresses.ts'
import { sections } from '../../lib/kinds.ts'
import { PanelPage } from '../panel-page.tsx'
import { say } from '../say.ts'
import { Plot } from './plot.tsx'
import { mostRead, type ReadItem, siteDays } from './read-counts.ts'

const said = {
  heading: words('Readership', 'Lectures', 'Lecturas'),
  rule: words(
    'How often pages were looked at in the last 90 days, kept without cookie, address or person. Programs that say what they are do not count; a page that a browser or a proxy shows again by itself is not seen here.',
    'Combien de fois les pages ont été lues ces 90 derniers jours, sans cookie, adresse ni personne. Les programmes qui se nomment ne comptent pas ; une page qu’un navigateur ou un relais montre à nouveau par lui-même n’est pas vue ici.',
    'Cuántas veces se han leído las páginas en los últimos 90 días, sin cookie, dirección ni persona. Los programas que se identifican no cuentan; una página que un navegador o un intermediario vuelve a mostrar por sí mismo no se ve aquí.',
  ),
  most: words('Read most', 'Les plus lues', 'Las más leídas'),
  page: words('Page', 'Page', 'Página'),
  reads: words('Reads', 'Lectures', 'Lecturas'),
  home: words('Home page', 'Accueil', 'Portada'),
  gone: words('An item that is gone', 'Un élément supprimé', 'Un elemento eliminado'),
  none: words('Nothing was read yet.', 'Rien n’a encore été lu.', 'Aún no se ha leído nada.'),
}

/** How often the sites at which a person works were read. */
export async function ReadershipPage({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  const member = memberOf(req)
  if (!canSomewhere(member, 'see')) return null
  const { docs } = await req.payload.find({ collection: 'sites', req, depth: 0, pagination: false })
  const own = docs.filter(({ id }) => can(member, 'see', id))
  const panel = req.i18n.language
  return (
    <PanelPage
      className="readership"
      initPageResult={initPageResult}
      params={params}
      searchParams={searchParams}
    >
      <h1>{say(panel, said.heading)}</h1>
      <p>{say(panel, said.rule)}</p>
      {await Promise.all(own.map(({ id, name }) => siteSection(req, id, name)))}
    </PanelPage>
  )
}

async function siteSection(req: PayloadRequest, site: string, name: string) {
  const panel = req.i18n.language
  const [days, items] = await Promise.all([siteDays(req, site), mostRead(req, site)])
  const rows = await Promise.all(items.map((item) => itemRow(req, item)))
  return (
    <section aria-labelledby={`site-${site}`} key={site}>
      <h2 id={`site-${site}`}>{name}</h2>
      <Plot days={days} panel={panel} />
      <h3>{say(panel, said.most)}</h3>
      {rows.length === 0 ? (
        <p>{say(panel, said.none)}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{say(panel, said.page)}</th>
              <th scope="col">{say(panel, said.reads)}</th>
            </tr>
          </thead>
          <tbody>{rows}</tbody>
        </table>
      )}
    </section>
  )
}

async function itemRow(req: PayloadRequest, { noun, item, count }: ReadItem) {
  const panel = req.i18n.language
  const section = sections.find((each) => each === item)
  const locale = panel === 'fr' || panel === 'es' ? panel : 'en'
  const title = isAddressed(noun)
    ? await publicTitle(req, noun, item)
    : section
      ? i18nFor(locale).t(`sections.${section}`)
      : say(panel, said.home)
  return (
    <tr key={`${noun}:${item}`}>
      <th scope="row">
        {isAddressed(noun) && title ? (
          <a href={`/admin/collections/${noun}/${item}/readers`}>{title}</a>
        ) : (
          (title ?? say(panel, said.gone))
        )}
      </th>
      <td>{new Intl.NumberFormat(panel).format(count)}</td>
    </tr>
  )
}

/** The title that readers saw, in one of the languages in which the item is public. */
async function publicTitle(
  req: PayloadRequest,
  noun: CollectionSlug,
  id: string,
): Promise<string | undefined> {
  const name = req.payload.collections[noun].config.admin.useAsTitle ?? 'id'
  const row = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: noun,
    req,
    select: { [name]: true, _status: true },
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
  })
  const titles = Object(row?.[name]) as Record<string, unknown>
  const found = localeCodes.map((code) => titles[code]).find((text) => text)
  return typeof found === 'string' ? found : undefined
}
