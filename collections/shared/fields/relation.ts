import type {
  CollectionSlug,
  FilterOptionsProps,
  PolymorphicRelationshipField,
  SingleRelationshipField,
  Where,
} from 'payload'
import { common, type FieldOptions } from './options.ts'
import type { Words } from './words.ts'

/** Which items are offered, and accepted by the server. */
export type Filter = (options: FilterOptionsProps) => true | Where

interface RelationOptions extends FieldOptions {
  filter?: Filter
}

const filterOf = ({ filter }: RelationOptions) => (filter ? { filterOptions: filter } : {})

/** One item of another collection. */
export function relation(
  name: string,
  relationTo: CollectionSlug,
  label: Words,
  options: RelationOptions = {},
): SingleRelationshipField {
  return { name, type: 'relationship', relationTo, ...common(label, options), ...filterOf(options) }
}

/** Any number of items of another collection, in an order that the editor chooses. */
export function relations(
  name: string,
  relationTo: CollectionSlug,
  label: Words,
  options: RelationOptions = {},
): SingleRelationshipField {
  return {
    name,
    type: 'relationship',
    relationTo,
    hasMany: true,
    ...common(label, options),
    ...filterOf(options),
  }
}

/** One item of any of several collections. */
export function anyRelation(
  name: string,
  relationTo: readonly CollectionSlug[],
  label: Words,
  options: RelationOptions = {},
): PolymorphicRelationshipField {
  return {
    name,
    type: 'relationship',
    relationTo: [...relationTo],
    ...common(label, options),
    ...filterOf(options),
  }
}

/** Any number of items of any of several collections, in an order that the editor chooses. */
export function anyRelations(
  name: string,
  relationTo: readonly CollectionSlug[],
  label: Words,
  options: RelationOptions = {},
): PolymorphicRelationshipField {
  return {
    name,
    type: 'relationship',
    relationTo: [...relationTo],
    hasMany: true,
    ...common(label, options),
    ...filterOf(options),
  }
}

/** Offers every item but the one that is being edited, which cannot be part of or related to itself. */
export function allButItself(collection: CollectionSlug): Filter {
  return ({ id, relationTo }) => (id && relationTo === collection ? { id: { not_equals: id } } : true)
}
