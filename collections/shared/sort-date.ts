import type { CollectionBeforeChangeHook } from 'payload'

/**
 * Copies the date that lists are sorted by into `sortDate`, empty when there is none.
 *
 * @param fields - the fields that may hold it, the first that is filled counts; partial dates sort as text at
 *   any precision (ISO 8601)
 */
export function setSortDate(fields: readonly string[]): CollectionBeforeChangeHook {
  return ({ data }) => {
    const dates = fields.map((field) => data[field]).filter((date) => typeof date === 'string')
    return { ...data, sortDate: dates.find(Boolean) ?? '' }
  }
}
