import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import {
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { hasControlCharacters } from '../../src/lib/control-characters.ts'
import { inLanguageOf, words } from '../shared/fields/words.ts'
import { Refusal } from '../shared/refusal.ts'
import { commonPasswords } from './common-passwords.ts'

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

/** @throws ValidationError when a password is weak, or no text */
function refuseWeakness(password: unknown, email: string, req: PayloadRequest): void {
  const weakness = typeof password === 'string' ? weaknessOf(password, email) : tooShort
  if (!weakness) return
  throw new ValidationError({
    collection: 'users',
    errors: [{ path: 'password', message: inLanguageOf(req, weakness) }],
  })
}

/** Refuses weak passwords, and changes of one's own sign-in without the present password. */
export const checkPassword: CollectionBeforeValidateHook = async ({
  collection,
  data = {},
  operation,
  originalDoc,
  req,
}) => {
  const { password, currentPassword, email } = data
  if (password) refuseWeakness(password, String(email ?? originalDoc?.email ?? ''), req)
  // By way of the mail there is no original: the link stands for the present password.
  const isOwn = operation === 'update' && originalDoc && req.user?.id === originalDoc.id
  const changesSignIn = Boolean(password) || (email !== undefined && email !== originalDoc?.email)
  if (isOwn && changesSignIn && !(await isPresentPassword(originalDoc.email, currentPassword, req))) {
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

async function isPresentPassword(email: string, password: unknown, req: PayloadRequest): Promise<boolean> {
  if (typeof password !== 'string' || password === '') return false
  try {
    await req.payload.login({ collection: 'users', data: { email, password } })
    return true
  } catch {
    return false
  }
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
  if (user) refuseWeakness(password, user.email ?? '', req)
  return args
}

const derive = promisify(pbkdf2)

/**
 * Makes a sign-in with an unknown address take as long as one with a known address, so that time does not
 * tell who has an account. The parameters are those of Payload's own hash.
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
  if (totalDocs === 0) await derive(data.password, randomBytes(32).toString('hex'), 600_000, 32, 'sha256')
  return args
}
