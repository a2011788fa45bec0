import { DomUtils, parseDocument } from 'htmlparser2'

/** What the only form in an element holds, as a browser reads and sends it. */
export interface SentForm {
  action: string
  /** What is typed, by the words of each label. */
  labels: Record<string, string>
  hidden: Record<string, string>
  fields: [string, string][]
}

/**
 * Reads a form of text fields and hidden ones.
 *
 * @param id - of the element in which it stands
 * @throws when there is none, or a label without a field
 */
export function sentForm(html: string, id: string): SentForm {
  const document = parseDocument(html)
  const place = DomUtils.getElementById(id, document)
  const [form] = place ? DomUtils.getElementsByTagName('form', place) : []
  if (!form) throw new Error(`There is no form in ${id}.`)
  const elements = DomUtils.findAll(({ name }) => name === 'input' || name === 'textarea', form.children)
  const fields = elements.map((element) => ({
    id: element.attribs['id'],
    name: element.attribs['name'] ?? '',
    isHidden: element.attribs['type'] === 'hidden',
    // A browser leaves out the line break at the beginning of a textarea.
    value:
      element.name === 'textarea'
        ? DomUtils.textContent(element).replace(/^\n/, '')
        : (element.attribs['value'] ?? ''),
  }))
  const labels = DomUtils.getElementsByTagName('label', form).map((label): [string, string] => {
    const field = fields.find((each) => each.id !== undefined && each.id === label.attribs['for'])
    if (!field) throw new Error(`The label ${DomUtils.textContent(label)} has no field.`)
    return [DomUtils.textContent(label), field.value]
  })
  return {
    action: form.attribs['action'] ?? '',
    labels: Object.fromEntries(labels),
    hidden: Object.fromEntries(
      fields.filter(({ isHidden }) => isHidden).map(({ name, value }) => [name, value]),
    ),
    fields: fields.map(({ name, value }) => [name, value]),
  }
}
