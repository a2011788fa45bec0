import type { RichTextField } from 'payload'
import { idOf } from '../../../src/lib/id-of.ts'
import { isId } from '../../../src/lib/is-id.ts'
import { Refusal } from '../refusal.ts'
import { inLanguageOf, words } from './words.ts'

const refusal = words(
  'A link or a picture in a text leads to something that is not there. Choose it again.',
  'Un lien ou une image d’un texte mène à un élément qui n’existe pas. Choisissez-le à nouveau.',
  'Un enlace o una imagen de un texto lleva a algo que no existe. Elíjalo de nuevo.',
)

type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** What a link or a picture of a text names; undefined for what names nothing. */
function targetOf({ type, fields, value }: Node): unknown {
  if (type === 'upload') return value
  const link = isNode(fields) && fields['linkType'] === 'internal' ? fields['doc'] : undefined
  return isNode(link) ? link : undefined
}

function hasFalseTarget(node: unknown): boolean {
  if (!isNode(node)) return false
  const target = targetOf(node)
  const isFalse = target !== undefined && target !== null && !isId(idOf(target) ?? '')
  const { children, root } = node
  return isFalse || hasFalseTarget(root) || (Array.isArray(children) && children.some(hasFalseTarget))
}

/**
 * Refuses a text that names an item by something that can be no id. Drafts are saved without validation, and
 * Payload would look for the item and answer with an error of the database.
 *
 * @throws Refusal 400
 */
export const refuseFalseTargets: NonNullable<NonNullable<RichTextField['hooks']>['beforeChange']>[number] = ({
  value,
  req,
}) => {
  if (hasFalseTarget(value)) throw new Refusal(inLanguageOf(req, refusal), 400)
  return value
}
