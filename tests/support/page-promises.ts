import { badlyNested, tagsOf } from './html.ts'

/** What an answer lacks of what every page promises: whole, for reading without script, without a cookie. */
export function brokenPromises(html: string, { status, headers }: Response, expectedStatus = 200): string[] {
  const tags = tagsOf(html).filter(({ isEnd }) => !isEnd)
  const scripts = tags.filter(({ name }) => name === 'script')
  const headings = tags.filter(({ name }) => name === 'h1')
  const checks: [boolean, string][] = [
    [status === expectedStatus, `status ${status}`],
    [headers.get('content-type') === 'text/html; charset=utf-8', 'content type'],
    [!headers.has('set-cookie'), 'sets a cookie'],
    [scripts.every(({ attributes }) => isDataOrOurs(attributes)), 'has a script that is not ours'],
    [!/__next_f|\/_next\/[^"]*\.js/.test(html), 'has something of the framework'],
    [tags.every(({ attributes }) => !attributes.has('style')), 'has a style attribute'],
    [tags.every(({ attributes }) => ![...attributes.keys()].some((key) => /^on/.test(key))), 'has a handler'],
    [tags.every(({ name }) => name !== 'style' && name !== 'iframe'), 'has an inline style or a frame'],
    [
      status !== 200 || tags.some(({ attributes }) => attributes.get('name') === 'description'),
      'has no description',
    ],
    [headings.length === 1, `${headings.length} headings of the first level`],
    [!/\{[a-z]\w*\}|\[object Object\]|>(?:undefined|null|NaN)</.test(html), 'has a hole in its text'],
  ]
  return [...checks.filter(([isKept]) => !isKept).map(([, what]) => what), ...badlyNested(tagsOf(html))]
}

/** Data for machines, or the one script that the search has; everything works without it. */
const isDataOrOurs = (attributes: ReadonlyMap<string, string>): boolean =>
  attributes.get('type') === 'application/ld+json' || attributes.get('src') === '/suggestions.js'

/** The languages that a page names, with their addresses as paths. */
export interface LanguagesNamed {
  /** In its head, itself and `x-default` too. */
  alternates: ReadonlyMap<string, string>
  /** By its language switch. */
  offered: ReadonlyMap<string, string>
}

/** Reads the languages that a page names. */
export function languagesNamedOn(html: string): LanguagesNamed {
  const switchOnly = /<nav class="langs".*?<\/nav>/s.exec(html)?.[0] ?? ''
  const byLanguage = (name: string, part: string) =>
    new Map(
      tagsOf(part)
        .filter((tag) => tag.name === name && tag.attributes.has('hreflang'))
        .map(({ attributes }) => [
          attributes.get('hreflang') ?? '',
          new URL(attributes.get('href') ?? '', 'http://localhost').pathname,
        ]),
    )
  return { alternates: byLanguage('link', html), offered: byLanguage('a', switchOnly) }
}
