import { fieldAround } from './go-to-field.ts'

/** Which fields carry a note now. */
const attribute = 'data-writing-note'

/**
 * Writes each note below its field, as the style sheet shows it. An attribute of the field's frame is left alone
 * by React, which draws everything within.
 *
 * @param notes - the sentences by the path of the field
 */
export function noteFields(notes: ReadonlyMap<string, string>): void {
  const noted = new Map<Element, string>()
  for (const [path, note] of notes) {
    const field = fieldAround(path)
    if (field) noted.set(field, [noted.get(field), note].filter(Boolean).join(' '))
  }
  for (const field of document.querySelectorAll(`[${attribute}]`)) {
    if (!noted.has(field)) field.removeAttribute(attribute)
  }
  for (const [field, note] of noted) {
    if (field.getAttribute(attribute) !== note) field.setAttribute(attribute, note)
  }
}
