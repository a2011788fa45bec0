/**
 * What readers are shown on some pages of the demo content, as the gateway hands it to the pages.
 *
 * Run as a program it prints that of the database of DATABASE_URL.
 */
import { newRecord, renderStore } from '../../src/lib/render-record.ts'

/** @returns views of pages of each kind, in several languages, as text */
export async function pageViews(): Promise<string[]> {
  const { homePage, aboutPage } = await import('../../src/content/pages.ts')
  const { newsItem } = await import('../../src/content/news.ts')
  const { projectItem } = await import('../../src/content/projects.ts')
  const { topicItem, topicList } = await import('../../src/content/topics.ts')
  const { documentItem } = await import('../../src/content/documents.ts')
  const { peopleList } = await import('../../src/content/people.ts')
  const { newsletterPage } = await import('../../src/content/newsletter.ts')
  const looks: (() => Promise<{ kind: string }>)[] = [
    () => homePage('icmc-europe', 'en'),
    () => homePage('share-network', 'fr'),
    () => homePage('icmpd-brussels', 'ar'),
    () => aboutPage('icmc-europe', 'es'),
    () => newsItem('icmc-europe', 'en', 'public-in-english'),
    () => newsItem('icmc-europe', 'fr', 'brouillon'),
    () => projectItem('share-network', 'en', 'share-sira'),
    () => topicList('icmc-europe', 'fr'),
    () => topicItem('icmc-europe', 'en', 'integration'),
    () => documentItem('icmpd-brussels', 'en', 'factsheet'),
    () => peopleList('icmc-europe', 'en'),
    () => newsletterPage('share-network', 'en'),
  ]
  const shown: string[] = []
  for (const look of looks) {
    const record = newRecord({ origin: 'http://localhost:3000', claimedBy: null })
    // Forms carry the moment at which they were made.
    const text = JSON.stringify(await renderStore().run(record, look), (name, value) =>
      name === 'stamp' ? '' : value,
    )
    shown.push(text)
  }
  return shown
}

if (process.argv[1] === import.meta.filename) {
  console.log(JSON.stringify(await pageViews()))
  // Payload keeps a connection for ever, so the process would not end by itself.
  process.exit(0)
}
