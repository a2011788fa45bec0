import type { CollectionSlug, DocumentViewServerProps, PayloadRequest } from 'payload'
import { type Words, words } from '../../../collections/shared/fields/words.ts'
import { findUses, type Use } from '../../../collections/shared/uses/find-uses.ts'
import { labelIn, maySee, siteName, titleOf } from '../../../collections/shared/uses/use-names.ts'
import { isAddressed } from '../../lib/addresses.ts'
import { languageNames } from '../language-names.ts'
import { say } from '../say.ts'
import { UseActions } from './use-actions.tsx'
import './where-used.css'

const said = {
  heading: words('Where this is used', 'Où ceci est utilisé', 'Dónde se usa esto'),
  nowhere: words(
    'Nothing refers to this: it can go without breaking anything.',
    'Rien ne renvoie à ceci : rien ne sera cassé par sa suppression.',
    'Nada remite a esto: puede eliminarse sin romper nada.',
  ),
  item: words('Item', 'Élément', 'Elemento'),
  site: words('Site', 'Site', 'Sitio'),
  where: words('In the field', 'Dans le champ', 'En el campo'),
  state: words('State', 'État', 'Estado'),
  allSites: words('All sites', 'Tous les sites', 'Todos los sitios'),
  notPublic: words('not public yet', 'pas encore public', 'aún no público'),
  everyLanguage: words('every language', 'toutes les langues', 'todos los idiomas'),
}

const states = {
  both: words('Public', 'Public', 'Público'),
  public: words(
    'Public; the newest draft no longer has it',
    'Public ; absent du dernier brouillon',
    'Público; el último borrador ya no lo tiene',
  ),
  draft: words('Draft only', 'Brouillon seulement', 'Solo borrador'),
  trash: words('In the trash', 'Dans la corbeille', 'En la papelera'),
} satisfies Record<string, Words>

/** The page of an item that shows every place where it is used, and what can be done about it. */
export async function WhereUsed({ initPageResult }: DocumentViewServerProps) {
  const { req, collectionConfig, docID } = initPageResult
  if (!collectionConfig || docID === undefined) return null
  const panel = req.i18n.language
  const noun = collectionConfig.slug
  const uses = await findUses(req, { noun, id: String(docID) })
  return (
    <section aria-labelledby="where-used" className="where-used gutter--left gutter--right">
      <h2 id="where-used">{say(panel, said.heading)}</h2>
      {uses.length === 0 ? <p>{say(panel, said.nowhere)}</p> : await usesTable(req, uses)}
      <UseActions
        id={String(docID)}
        isAddressed={isAddressed(noun)}
        isTrashable={collectionConfig.trash === true}
        noun={noun as CollectionSlug}
        uses={uses.length}
      />
    </section>
  )
}

async function usesTable(req: PayloadRequest, uses: Use[]) {
  const panel = req.i18n.language
  const rows = await Promise.all(uses.map((use) => useRow(req, use)))
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say(panel, said.item)}</th>
          <th scope="col">{say(panel, said.site)}</th>
          <th scope="col">{say(panel, said.where)}</th>
          <th scope="col">{say(panel, said.state)}</th>
        </tr>
      </thead>
      <tbody>{rows}</tbody>
    </table>
  )
}

async function useRow(req: PayloadRequest, use: Use) {
  const panel = req.i18n.language
  const kind = labelIn(req, req.payload.collections[use.noun].config.labels.singular)
  const title = titleOf(req, use) ?? say(panel, said.notPublic)
  const trash = use.isTrashed ? 'trash/' : ''
  const name = `${kind}: ${title}`
  return (
    <tr key={`${use.noun}:${use.id}`}>
      <th scope="row">
        {maySee(req, use) ? <a href={`/admin/collections/${use.noun}/${trash}${use.id}`}>{name}</a> : name}
      </th>
      <td>{(await siteName(req, use.site)) || say(panel, said.allSites)}</td>
      <td>
        <ul>{fieldsOf(req, use)}</ul>
      </td>
      <td>{say(panel, states[stateOf(use)])}</td>
    </tr>
  )
}

function stateOf(use: Use): keyof typeof states {
  if (use.isTrashed) return 'trash'
  if (!use.isPublic) return 'draft'
  return use.isDraft || !use.copies.draft ? 'both' : 'public'
}

/** Each field with the languages in which it refers to the item. */
function fieldsOf(req: PayloadRequest, { references }: Use) {
  const panel = req.i18n.language
  return [...Map.groupBy(references, ({ path }) => path)].map(([path, of]) => {
    const labels = (of[0]?.labels ?? []).map((label) => labelIn(req, label)).filter((text) => text !== '')
    const languages = of.flatMap(({ language }) => language ?? [])
    const where = languages.length > 0 ? languageNames(languages, panel) : say(panel, said.everyLanguage)
    return (
      <li key={path}>
        {labels.join(' › ') || path} ({where})
      </li>
    )
  })
}
