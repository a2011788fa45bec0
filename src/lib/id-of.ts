/**
 * The id of a related document, however it arrives: as an id, populated, or as `{ relationTo, value }`.
 *
 * @returns null when there is none
 */
export function idOf(value: unknown): string | null {
  if (typeof value === 'string' && value !== '') return value
  if (typeof value !== 'object' || value === null) return null
  if ('value' in value && 'relationTo' in value) return idOf(value.value)
  return 'id' in value ? idOf(value.id) : null
}

/** The ids of a list of related documents; anything that is none is left out. */
export function idsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(idOf).filter((id) => id !== null) : []
}
