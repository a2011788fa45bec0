/** A tag of a page as it was sent. */
export interface Tag {
  name: string
  isEnd: boolean
  isEmpty: boolean
  attributes: ReadonlyMap<string, string>
}

const tagPattern = /<(\/?)([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>/gi

/** All tags of a page, in their order. What stands inside of script elements is data and no tags. */
export function tagsOf(html: string): Tag[] {
  const markup = html.replace(/(<script\b[^>]*>).*?(<\/script>)/gs, '$1$2')
  return [...markup.matchAll(tagPattern)].map(([, slash, name = '', attributes = '', empty]) => ({
    name: name.toLowerCase(),
    isEnd: slash === '/',
    isEmpty: empty === '/',
    attributes: new Map(
      [...attributes.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [
        key.toLowerCase(),
        value.replaceAll('&amp;', '&'),
      ]),
    ),
  }))
}

/** End tags that close nothing and start tags that are never closed; browsers mend both in silence. */
export function badlyNested(tags: readonly Tag[]): string[] {
  const open: string[] = []
  const bad: string[] = []
  for (const { name, isEnd, isEmpty } of tags) {
    if (isEmpty) continue
    if (!isEnd) open.push(name)
    else if (open.at(-1) === name) open.pop()
    else bad.push(`</${name}> where ${open.at(-1) ?? 'nothing'} is open`)
  }
  return [...bad, ...open.map((name) => `<${name}> is never closed`)]
}
