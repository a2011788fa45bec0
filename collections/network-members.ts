import type { CollectionAfterDeleteHook } from 'payload'
import { sqlOf } from '../src/jobs/sql.ts'
import { addressHash } from '../src/lib/address-hash.ts'
import { idOf } from '../src/lib/id-of.ts'
import { asSaid, profileFields } from './network/profile.ts'
import { atOwnSites } from './shared/collection-access.ts'
import { defineCollection } from './shared/define-collection.ts'
import { moment } from './shared/fields/simple.ts'
import { words } from './shared/fields/words.ts'
import { recordEvent } from './shared/history.ts'

/** Takes with a member what was sent with its address, and notes who did it, without a name that nobody could erase. */
const forgetMember: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
  const sql = await sqlOf(req)
  const [site, email] = [idOf(doc.site), String(doc.email)]
  await sql.query('DELETE FROM network_applications WHERE site_id = $1 AND email = $2', [site, email])
  await sql.query(
    `UPDATE consent_records SET address = $3 WHERE site_id = $1 AND address = $2 AND form LIKE 'network-%'`,
    [site, email, addressHash(email)],
  )
  await recordEvent(req, { action: 'remove-member', noun: 'network-members', itemId: String(id), site })
  return doc
}

/** The accepted members of the network. Only they themselves change what is said of them; editors accept it. */
export const NetworkMembers = defineCollection({
  slug: 'network-members',
  group: 'engage',
  ownership: 'site-private',
  writer: 'editor',
  labels: {
    singular: words('Member of the network', 'Membre du réseau', 'Miembro de la red'),
    plural: words('Members of the network', 'Membres du réseau', 'Miembros de la red'),
  },
  description: words(
    'Who was accepted. Those who agreed stand on the public list. A member that is deleted here is gone from it at once.',
    'Les candidatures acceptées. Qui a donné son accord figure sur la liste publique. Un membre supprimé ici en disparaît aussitôt.',
    'Quienes fueron aceptados. Quien dio su acuerdo figura en la lista pública. Un miembro borrado aquí desaparece de ella enseguida.',
  ),
  useAsTitle: 'name',
  columns: ['name', 'kind', 'category', 'country', 'isListed', 'joinedAt'],
  indexes: [{ fields: ['site', 'email'], unique: true }],
  access: { update: () => false, delete: atOwnSites('publish', 'site') },
  fields: [
    ...profileFields,
    asSaid(
      moment('joinedAt', words('Member since', 'Membre depuis', 'Miembro desde'), {
        isReadOnly: true,
        isInSidebar: true,
        isRequired: true,
      }),
    ),
  ],
  hooks: { afterDelete: [forgetMember] },
})
