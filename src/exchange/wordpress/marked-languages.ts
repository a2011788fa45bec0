import type { WxrPost } from './read-posts.ts'

/** Opens a language or closes all: `[:fr]` and `[:]`, `{:fr}` and `{:}`, `<!--:fr-->` and `<!--:-->`. */
const mark = /\[:([a-z]{2})?\]|\{:([a-z]{2})?\}|<!--:([a-z]{2})?-->/g

/** What is written in languages, with the names of elements and fields in the export. */
const texts = ['title', 'content:encoded', 'excerpt:encoded']
const alternativeText = '_wp_attachment_image_alt'
/** Where the plugin for addresses keeps that of a language. */
const slugKey = '_qts_slug_'

/** Parts of a text with the language of each; null for what stands outside of marks and belongs to all. */
function partsOf(text: string): { language: string | null; part: string }[] {
  const parts: { language: string | null; part: string }[] = []
  let [language, at]: [string | null, number] = [null, 0]
  for (const found of text.matchAll(mark)) {
    parts.push({ language, part: text.slice(at, found.index) })
    language = found[1] ?? found[2] ?? found[3] ?? null
    at = found.index + found[0].length
  }
  return [...parts, { language, part: text.slice(at) }]
}

/** A text in one language; as it is when it has no marks. */
const inOne = (text: string, language: string): string =>
  partsOf(text)
    .filter((each) => each.language === null || each.language === language)
    .map(({ part }) => part)
    .join('')

/** The languages in which something is said at all. */
const languagesOf = (written: readonly string[]): string[] => [
  ...new Set(
    written.flatMap((text) =>
      partsOf(text).flatMap(({ language, part }) =>
        language !== null && part.trim() !== '' ? [language] : [],
      ),
    ),
  ),
]

/** Where a language stands: the usual one without a prefix, the others below it. */
function linkIn(link: string, language: string, isUsual: boolean, slugs: readonly [string, string]): string {
  if (isUsual || !URL.canParse(link)) return link
  const url = new URL(link)
  url.pathname = `/${language}${url.pathname.replace(`/${slugs[0]}`, `/${slugs[1]}`)}`
  return url.href
}

/**
 * Takes an entry apart in which all languages stand in the same fields, between marks, as qTranslate and its
 * successors write them: into one entry for each language, as Polylang would have exported them. An entry without
 * marks stays as it is.
 *
 * @param usual - the language of the old website, such as `en-GB`
 */
export function inLanguages(post: WxrPost, usual: string): WxrPost[] {
  const written = texts.map((name) => post.values.get(name) ?? '')
  const first = usual.slice(0, 2).toLowerCase()
  const languages = languagesOf(written).toSorted(
    (one, other) => Number(other === first) - Number(one === first),
  )
  return languages.length === 0
    ? [post]
    : languages.map((language) => versionOf(post, language, language === first))
}

function versionOf({ kind, values, terms, meta }: WxrPost, language: string, isUsual: boolean): WxrPost {
  const [id, name, link] = ['wp:post_id', 'wp:post_name', 'link'].map((key) => values.get(key)?.trim() ?? '')
  const slug = meta.get(slugKey + language) ?? name ?? ''
  const said = texts.flatMap((key) => {
    const text = values.get(key)
    return text === undefined ? [] : [[key, inOne(text, language).trim()] as const]
  })
  const alt = meta.get(alternativeText)
  return {
    kind,
    values: new Map([
      ...values,
      ...said,
      ['wp:post_name', slug],
      ['link', linkIn(link ?? '', language, isUsual, [name ?? '', slug])],
    ]),
    terms: [
      ...terms.map((term) => ({ ...term, name: inOne(term.name, language) })),
      { domain: 'language', nicename: language, name: language },
      { domain: 'post_translations', nicename: `marked ${id}`, name: '' },
    ],
    meta: alt === undefined ? meta : new Map([...meta, [alternativeText, inOne(alt, language)]]),
  }
}
