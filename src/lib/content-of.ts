/** What two readings of an item may differ in although their content is the same. */
const bookkeeping = new Set(['_status', 'createdAt', 'updatedAt', 'publishedAt', 'sortDate'])

/**
 * The content of an item as one text in which the order of the fields does not matter: two readings are equal
 * if and only if they say the same.
 */
export function contentOf(item: object): string {
  return JSON.stringify(item, (name, value: unknown) => {
    if (bookkeeping.has(name)) return undefined
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => one.localeCompare(other)))
  })
}
