import type { Field } from 'payload'
import { getFieldPaths } from 'payload/shared'

/** The fields inside a field, under the names by which Payload's schema finds them. */
function inside(field: Field, schemaPath: string): { fields: Field[]; schemaPath: string }[] {
  if (field.type === 'blocks') {
    return field.blocks.map((block) => ({
      fields: block.fields,
      schemaPath: `${schemaPath}.${block.slug}`,
    }))
  }
  if (field.type === 'tabs') {
    return [{ fields: field.tabs.map((tab) => ({ ...tab, type: 'tab' }) as unknown as Field), schemaPath }]
  }
  return 'fields' in field ? [{ fields: field.fields, schemaPath }] : []
}

/**
 * Where a collection has a field with the editor, as Payload's server function wants to be told; all have the same
 * editor.
 *
 * @param slug - of the collection
 * @returns null when it has none
 */
export function richTextPath(slug: string, fields: readonly Field[]): string | null {
  return search(fields, slug, '')
}

function search(fields: readonly Field[], parentSchemaPath: string, parentIndexPath: string): string | null {
  for (const [index, field] of fields.entries()) {
    const { indexPath, schemaPath } = getFieldPaths({
      field: field as never,
      index,
      parentIndexPath,
      parentPath: '',
      parentSchemaPath,
    })
    if (field.type === 'richText') return `collection.${schemaPath}`
    for (const each of inside(field, schemaPath)) {
      const isNamed = 'name' in field && Boolean(field.name)
      const found = search(each.fields, each.schemaPath, isNamed ? '' : indexPath)
      if (found) return found
    }
  }
  return null
}
