import { pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import {
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { sqlOf } from '../../src/jobs/sql.ts'
import { hasControlCharacters } from '../../src/lib/control-characters.ts'
import { inLanguageOf, words } from '../shared/fields/words.ts'
import { Refusal } from '../shared/refusal.ts'
import { commonPasswords } from './common-passwords.ts'
import { forgetTries, limitTries } from './sign-in-limit.ts'

/** Shortest password, in characters (NIST SP 800-63B-4, section 3.1.1.2, asks for more than eight). */
const shortestPassword = 12

/** From this length on a name in a password gives it away, in characters. */
const shortestName = 4

const tooShort = words(
  `Choose a password of at least ${shortestPassword} characters; a few words are easy to remember.`,
  `Choisissez un mot de passe d’au moins ${shortestPassword} caractères ; quelques mots se retiennent bien.`,
  `Elija una contraseña de al menos ${shortestPassword} caracteres; unas palabras se recuerdan bien.`,
)
const tooCommon = words(
  'This password is on lists of common ones. Choose another.',
  'Ce mot de passe figure parmi les plus courants. Choisissez-en un autre.',
  'Esta contraseña figura entre las más comunes. Elija otra.',
)
const presentPassword = words('Present password', 'Mot de passe actuel', 'Contraseña actual')
const oldIsNeeded = words(
  'Enter your present password to change your password or your address.',
  'Saisissez votre mot de passe actuel pour changer votre mot de passe ou votre adresse.',
  'Introduzca su contraseña actual para cambiar la contraseña o la dirección.',
)
const notYours = words(
  'Only the owner of an account chooses its password. Whoever has forgotten it asks for a link on the sign-in page.',
  'Seul le titulaire d’un compte choisit son mot de passe. En cas d’oubli, la page de connexion envoie un lien.',
  'Solo el titular de una cuenta elige su contraseña. Quien la olvida pide un enlace en la página de acceso.',
)

/**
 * What is wrong with a password, if anything.
 *
 * @returns null when it may be used
 */
export function weaknessOf(password: string, email: string): typeof tooShort | null {
  if ([...password].length < shortestPassword) return tooShort
  const plain = password.toLowerCase()
  const uncommon = commonPasswords.reduce((left, common) => left.replaceAll(common, ''), plain)
  const isCommon = uncommon.length < 4
  const isOneCharacter = new Set(plain).size < 4
  const [name = ''] = email.toLowerCase().split('@')
  // A name of a few letters stands in many sentences.
  const isAddress = name.length >= shortestName && plain.includes(name)
  return isCommon || isOneCharacter || isAddress ? tooCommon : null
}

const derive = promisify(pbkdf2)

/** How Payload marks and makes a hash (`auth/strategies/local/generatePasswordSaltHash.js`). */
const hashMark = 'pbkdf2-sha256-v1:'
const derived = (password: string, salt: string): Promise<Buffer> =>
  derive(password, salt, 600_000, 32, 'sha256')

/** @throws ValidationError when a password is weak, or no text */
export function refuseWeakness(password: unknown, email: string, req: PayloadRequest): void {
  const weakness = typeof password === 'string' ? weaknessOf(password, email) : tooShort
  if (!weakness) return
  throw new ValidationError({
    collection: 'users',
    errors: [{ path: 'password', message: inLanguageOf(req, weakness) }],
  })
}

/** Refuses weak passwords, those of other people, and changes of one's own sign-in without the present password. */
export const checkPassword: CollectionBeforeValidateHook = async ({
  collection,
  data = {},
  operation,
  originalDoc,
  req,
}) => {
  const { password, currentPassword, email } = data
  // By way of the mail there is no original: the link stands for the present password.
  const isOwn = operation === 'update' && originalDoc && req.user?.id === originalDoc.id
  // Whoever knows a password can act in its owner's name; administrators are no exception.
  if (password && req.user && !isOwn) throw new Refusal(inLanguageOf(req, notYours), 403)
  if (password) refuseWeakness(password, String(email ?? originalDoc?.email ?? ''), req)
  const changesSignIn = Boolean(password) || (email !== undefined && email !== originalDoc?.email)
  if (isOwn && changesSignIn && !(await isPresentPassword(originalDoc.id, currentPassword, req))) {
    throw new ValidationError({
      collection: collection.slug,
      errors: [
        {
          path: 'currentPassword',
          label: inLanguageOf(req, presentPassword),
          message: inLanguageOf(req, oldIsNeeded),
        },
      ],
    })
  }
  const { currentPassword: _unused, ...rest } = data
  return rest
}

/**
 * Whether something is the present password of an account. Tries count like those to sign in: a browser that is left
 * open is no place to guess either.
 *
 * @throws Refusal 429 after too many
 */
export async function isPresentPassword(
  id: string,
  password: unknown,
  req: PayloadRequest,
): Promise<boolean> {
  if (typeof password !== 'string' || password === '') return false
  const { rows } = await (await sqlOf(req)).query<{
    email: string
    hash: string | null
    salt: string | null
  }>('SELECT email, hash, salt FROM users WHERE id = $1', [id])
  const [row] = rows
  if (!row?.hash?.startsWith(hashMark) || !row.salt) return false
  await limitTries(row.email, req)
  const stored = Buffer.from(row.hash.slice(hashMark.length), 'hex')
  const given = await derived(password, row.salt)
  const isRight = stored.length === given.length && timingSafeEqual(stored, given)
  if (isRight) forgetTries(row.email, req)
  return isRight
}

/** Whether something is text that the database takes; it refuses a NUL with an error. */
const isLine = (value: unknown): value is string => typeof value === 'string' && !hasControlCharacters(value)

/** Refuses a weak password that is chosen by way of the mail, where Payload asks only for three characters. */
export const checkChosenPassword: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'resetPassword') return args
  const { token, password } = ('data' in args ? args.data : {}) as { token?: unknown; password?: unknown }
  if (!isLine(token) || token === '') throw new Refusal('The address in the mail is not complete.', 400)
  const user = await req.payload.db.findOne<{ id: string; email?: string }>({
    collection: 'users',
    req,
    where: { resetPasswordToken: { equals: token } },
  })
  // Not left to Payload, which looks again: what appears between the two looks would not have been examined.
  if (!user) throw new Refusal('The address in the mail has been used, or is too old.', 403)
  refuseWeakness(password, user.email ?? '', req)
  return args
}

/**
 * Makes a sign-in with an unknown address take as long as one with a known address, so that time does not
 * tell who has an account.
 */
export const evenOutSignIn: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return args
  const data = 'data' in args ? (args.data as { email?: unknown; password?: unknown }) : {}
  if (!isLine(data.email) || typeof data.password !== 'string') {
    throw new Refusal('Enter your e-mail address and your password.', 400)
  }
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    req,
    where: { email: { equals: data.email.toLowerCase().trim() } },
  })
  if (totalDocs === 0) await derived(data.password, randomBytes(32).toString('hex'))
  return args
}
