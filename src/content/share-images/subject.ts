import { locales } from '../../i18n/locales.ts'
import { type AddressedNoun, sectionOf } from '../../lib/addresses.ts'
import { type Section, sections } from '../../lib/kinds.ts'
import { findBySlug } from '../find.ts'
import { locateLayout } from '../located.ts'
import { kindKey } from '../rows.ts'
import { statementTitle } from '../statement-title.ts'
import { loadTopics, topicLinks } from '../topics-of.ts'
import type { Visit } from '../visit.ts'
import type { ShareSubject } from './picture.ts'

/** What the image of a page says of the page itself. */
type Words = Pick<ShareSubject, 'title' | 'kind' | 'topic'>

/** The topic whose motif stands for pages that have none. */
const topicOfTheme = {
  doors: 'integration',
  network: 'migration-and-development',
  documents: 'eu-policy',
} as const

/**
 * What the image of a page shows.
 *
 * @param path - the segments of the page's address below its language; none for the home page
 * @returns null when there is no public page
 */
export async function shareSubject(here: Visit, path: readonly string[]): Promise<ShareSubject | null> {
  const words = await wordsOf(here, path)
  const { site, locale } = here
  return (
    words && {
      theme: site.theme,
      dir: locales[locale].dir,
      site: site.name,
      ...words,
      topic: words.topic ?? topicOfTheme[site.theme],
    }
  )
}

async function wordsOf(here: Visit, [first, second, ...more]: readonly string[]): Promise<Words | null> {
  if (more.length > 0) return null
  if (first === undefined)
    return { title: here.site.name, kind: here.site.kind ?? undefined, topic: undefined }
  if (second === undefined) return isSection(first) ? ofSection(here, first) : ofItem(here, 'pages', first)
  if (`${first}/${second}` === 'network/join' && here.site.hasNetwork)
    return { title: here.i18n.t('network.join.title'), kind: undefined, topic: undefined }
  const noun = (Object.keys(sectionOf) as AddressedNoun[]).find((each) => sectionOf[each] === first)
  return noun ? ofItem(here, noun, second) : null
}

const isSection = (segment: string): segment is Section => sections.some((section) => section === segment)

async function ofSection(here: Visit, section: Section): Promise<Words> {
  const page = section === 'about' ? (await locateLayout(here, section))?.item : undefined
  return { title: page?.title ?? here.i18n.t(`sections.${section}`), kind: undefined, topic: undefined }
}

async function ofItem(here: Visit, noun: AddressedNoun, slug: string): Promise<Words | null> {
  const item = await findBySlug(here, noun, slug)
  if (!item) return null
  const about = { topics: 'topics' in item ? item.topics : [] }
  const [topic] = topicLinks(here, await loadTopics(here, [about]), about)
  return {
    title: titleOf(here, item),
    kind: 'kind' in item && item.kind ? here.i18n.t(kindKey(noun, item.kind)) : kindOf(here, noun),
    topic: noun === 'topics' && 'key' in item ? item.key : topic?.key,
  }
}

/** What an item without a kind of its own is called by: the section in which it stands. */
function kindOf({ i18n }: Visit, noun: AddressedNoun): string | undefined {
  const section = sectionOf[noun]
  return section === '' ? undefined : i18n.t(`sections.${section}`)
}

type Item = NonNullable<Awaited<ReturnType<typeof findBySlug>>>

function titleOf(here: Visit, item: Item): string {
  if ('signatories' in item) return statementTitle(here, item)
  if ('title' in item) return item.title ?? ''
  return ('name' in item && item.name) || ('post' in item && item.post) || ''
}
