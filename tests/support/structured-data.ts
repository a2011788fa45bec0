import { Parser } from 'htmlparser2'

type Data = Record<string, unknown>

/** What a page says to people and what it says to machines. */
interface Read {
  text: string
  dates: Set<string>
  lang: string | undefined
  canonical: string | undefined
  data: Data[]
}

const tidy = (text: string): string =>
  text
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()

function read(html: string): Read {
  const found: Read = { text: '', dates: new Set(), lang: undefined, canonical: undefined, data: [] }
  let script: string | null = null
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'script' && attributes['type'] === 'application/ld+json') script = ''
      if (name === 'html') found.lang = attributes['lang']
      if (name === 'link' && attributes['rel'] === 'canonical') found.canonical = attributes['href']
      if (attributes['datetime']) found.dates.add(attributes['datetime'])
      if (name === 'a' && attributes['href']) found.text += ` ${attributes['href']} `
    },
    ontext(text) {
      if (script === null) found.text += text
      else script += text
    },
    onclosetag(name) {
      if (name === 'script' && script !== null) {
        found.data.push(JSON.parse(script) as Data)
        script = null
      }
      if (['p', 'li', 'h1', 'h2', 'dd', 'dt', 'div', 'title'].includes(name)) found.text += ' '
    },
  })
  parser.write(html)
  parser.end()
  return { ...found, text: tidy(found.text) }
}

/** To whom an office belongs is said on the page about it; its home page tells machines, too. */
const elsewhere = 'parentOrganization'

/** Every text, with the name of its property, however deep it stands. */
function texts(value: unknown, name = ''): [string, string][] {
  if (typeof value === 'string') return [[name, value]]
  if (Array.isArray(value)) return value.flatMap((each) => texts(each, name))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([key]) => key !== elsewhere)
    .flatMap(([key, each]) => texts(each, key))
}

/** What readers see in the words of the page. */
const visible = new Set(['name', 'headline', 'description', 'jobTitle', 'alternateName', 'sameAs'])
const moments = new Set(['startDate', 'endDate', 'datePublished'])

/** The names of lists that hold nothing. */
function emptyLists(value: unknown, name = ''): string[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value) && value.length === 0) return [name]
  return Object.entries(value).flatMap(([key, each]) => emptyLists(each, Array.isArray(value) ? name : key))
}

/** The types of what a page says to machines, in their order. */
export function typesOn(html: string): unknown[] {
  return read(html).data.map((data) => data['@type'])
}

/** Where a page says something to machines that does not stand on it (schema.org, as JSON-LD). */
export function brokenData(html: string): string[] {
  const page = read(html)
  return page.data.flatMap((data) => {
    const kind = String(data['@type'])
    const wrong = texts(data).filter(([name, value]) => {
      if (visible.has(name)) return !page.text.includes(tidy(value))
      if (moments.has(name)) return !page.dates.has(value)
      return name === 'inLanguage' && page.lang !== undefined && value !== page.lang
    })
    const address = kind === 'BreadcrumbList' ? undefined : (data['mainEntityOfPage'] ?? data['url'])
    return [
      ...(data['@context'] === 'https://schema.org' ? [] : [`${kind} without a context`]),
      ...wrong.map(([name, value]) => `${kind} says ${name} ${value}`),
      ...emptyLists(data).map((name) => `${kind} says ${name} of nothing`),
      ...(address === undefined || address === page.canonical
        ? []
        : [`${kind} stands at ${String(address)}`]),
    ]
  })
}
