import type { Condition, FieldBase } from 'payload'
import type { Words } from './words.ts'

/** What every kind of field may be asked for, in the words of this project. */
export interface FieldOptions {
  help?: Words
  isRequired?: boolean
  isReadOnly?: boolean
  isInSidebar?: boolean
  isIndexed?: boolean
  width?: string
  condition?: Condition
}

/** The part of a field's configuration that is the same whatever its type. */
export function common(label: Words, options: FieldOptions) {
  const admin: NonNullable<FieldBase['admin']> = {
    ...(options.help && { description: options.help }),
    ...(options.isReadOnly && { readOnly: true }),
    ...(options.isInSidebar && { position: 'sidebar' }),
    ...(options.width && { width: options.width }),
    ...(options.condition && { condition: options.condition }),
  }
  return {
    label,
    ...(options.isRequired && { required: true }),
    ...(options.isIndexed && { index: true }),
    admin,
  }
}
