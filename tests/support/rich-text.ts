const text = (words: string) => ({
  type: 'text',
  text: words,
  version: 1,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
})

/** A text with one paragraph, in which one link leads to an item. */
export function linkingText(noun: string, id: string) {
  const link = {
    type: 'link',
    version: 3,
    format: '',
    indent: 0,
    fields: { linkType: 'internal', doc: { relationTo: noun, value: id } },
    children: [text('Where it leads')],
  }
  const paragraph = { type: 'paragraph', format: '', indent: 0, version: 1, children: [link] }
  return {
    root: { type: 'root', format: '', indent: 0, version: 1, direction: 'ltr', children: [paragraph] },
  }
}
