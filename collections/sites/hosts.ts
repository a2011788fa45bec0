import {
  type ArrayField,
  type CollectionBeforeValidateHook,
  type FieldAccess,
  type TextFieldSingleValidation,
  ValidationError,
} from 'payload'
import { text as checkText } from 'payload/shared'
import { list } from '../shared/fields/structure.ts'
import { text } from '../shared/fields/text.ts'
import { inLanguageOf, words } from '../shared/fields/words.ts'
import { memberOf } from '../shared/member.ts'

/** Whether a text is the name of a host as browsers send it, with a port where it has one. */
export function isHost(value: string): boolean {
  return value.length <= 253 && /^[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d{1,5})?$/.test(value)
}

const badHost = words(
  'Write the host in small letters, without https:// and without a path.',
  'Écrivez l’hôte en minuscules, sans https:// et sans chemin.',
  'Escriba el servidor en minúsculas, sin https:// y sin ruta.',
)

const claimed = words(
  'Another site already has this host.',
  'Un autre site utilise déjà cet hôte.',
  'Otro sitio ya tiene este servidor.',
)

const validate: TextFieldSingleValidation = (value, options) =>
  value && !isHost(value) ? inLanguageOf(options.req, badHost) : checkText(value, options)

const isAdministrator: FieldAccess = ({ req }) => memberOf(req)?.isAdministrator === true

/** The hosts that show this site and no other. Administrators only: a host decides what its visitors see. */
export function hosts(): ArrayField {
  return {
    ...list(
      'hosts',
      words('Hosts', 'Hôtes', 'Servidores'),
      words('Host', 'Hôte', 'Servidor'),
      [text('host', words('Host', 'Hôte', 'Servidor'), { isRequired: true, maxLength: 253, validate })],
      {
        help: words(
          'Such as www.example.org. On any other host the site stands under its key.',
          'Par exemple www.example.org. Sur tout autre hôte, le site se trouve sous sa clé.',
          'Por ejemplo, www.example.org. En cualquier otro servidor, el sitio está bajo su clave.',
        ),
      },
    ),
    access: { create: isAdministrator, update: isAdministrator },
  }
}

/**
 * A host belongs to one site only.
 *
 * @throws ValidationError when another site has one of the hosts
 */
export const refuseClaimedHosts: CollectionBeforeValidateHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const wanted = ((data?.['hosts'] ?? []) as { host?: string }[]).flatMap(({ host }) => (host ? [host] : []))
  if (wanted.length === 0) return data
  const { totalDocs } = await req.payload.count({
    collection: 'sites',
    req,
    where: {
      and: [
        { 'hosts.host': { in: wanted } },
        ...(operation === 'update' ? [{ id: { not_equals: originalDoc.id } }] : []),
      ],
    },
  })
  if (totalDocs > 0 || new Set(wanted).size < wanted.length) {
    throw new ValidationError({
      collection: 'sites',
      errors: [{ path: 'hosts', message: inLanguageOf(req, claimed) }],
      req,
    })
  }
  return data
}
