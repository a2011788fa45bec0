import { describe, expect, it } from 'vitest'
import type { Owned, Reference, Row } from './item-types.ts'
import { items } from './items/index.ts'
import { factsheet } from './texts/en/factsheet.ts'
import { texts } from './texts/index.ts'
import type { Texts } from './types.ts'

/** Every item that the facts give, written out: none of them may be lost. */
const factKeys = {
  sites: 'icmc-europe share-network icmpd-brussels',
  topics: `resettlement complementary-pathways community-sponsorship integration rural-welcome mixed-migration
    human-trafficking children migration-and-development policy-and-governance eu-policy`,
  departments: 'senior-staff policy-finance admin-comms',
  people:
    'head-of-office city-coordinator policy-finance-officer network-coordinator communication-assistant',
  memberships: 'frontex-cf fra-frp easo-cf ecre picum',
  organisations: `icmc icmpd iom unhcr ohchr ilo coe ec devco ep erf icmc-europe-org share-network-org eu frontex-cf
    fra-frp easo-cf ecre picum accem cear cir jrs-malta praksis save-italy fiiapp unidep`,
  projects: `ern share linking-in practical-cooperation emergency-resettlement drive-referral share-sira share-qsn
    made-west-africa mieux-ii rabat-process mme etem-iii euromed-iii diaspora-platform mpf`,
  campaigns: 'resettlement-saves-lives',
  statements: `urf-adoption tpd-extension seven-priorities amf-partnership eu-budget-2014-2020 migrants-day-2013
    ilo-tripartite hld-hearings`,
  news: 'eu-resettlement-programme emergency-project cities-that-share linking-in join-ern',
  events: 'ep-hearing-2012 ilo-meeting-2013',
  documents: 'factsheet member-states funding-structure icmpd-agreement',
  videos: 'what-we-mean-by-advocacy',
  newsletters: 'icmc-newsletter',
  pages: `icmc-home icmc-about icmc-advocacy icmc-policy-and-governance icmc-contact share-home share-about share-join
    share-contact icmpd-home icmpd-about icmpd-contact`,
  redirects: 'offices-icmc-europe type-migration-policy-and-governance',
} satisfies Record<keyof typeof items, string>

const factParts = {
  'areas of the home page':
    'welcoming-communities rural-areas community-sponsorship fair-policy evidence west-africa',
  'sections of the advocacy page':
    'how video migration-beneficial protection-and-solutions children trafficking european-policies statements newsletter',
  'core functions': 'liaison programmes debate',
  'dated facts': 'established seat-agreement permanent-staff',
}

const inOrder = (text: string) => text.split(/\s+/)
const keysOf = (rows: readonly Row[] | undefined) => (rows ?? []).map(({ key }) => key)
const nouns = Object.keys(items) as (keyof typeof items)[]
const translated = Object.keys(texts.en) as (keyof Texts)[]
const languages = Object.entries(texts) as [string, Texts][]

/** Which noun a field refers to by key. */
const relations: Record<string, keyof typeof items> = {
  site: 'sites',
  alsoOn: 'sites',
  runBy: 'sites',
  topic: 'topics',
  topics: 'topics',
  page: 'pages',
  project: 'projects',
  projects: 'projects',
  partOf: 'projects',
  follows: 'projects',
  statements: 'statements',
  video: 'videos',
  department: 'departments',
  body: 'organisations',
  organisation: 'organisations',
  organisations: 'organisations',
  organisers: 'organisations',
  parentOrganisation: 'organisations',
  coordinator: 'organisations',
  beneficiary: 'organisations',
  authorOrganisation: 'organisations',
  signatories: 'organisations',
}

const isReference = (value: object): value is Reference =>
  'noun' in value && 'key' in value && !('blockType' in value)

/** All "noun/key" that a value refers to, at any depth. */
function referencesIn(value: unknown, noun: keyof typeof items, field = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((entry) => referencesIn(entry, noun, field))
  if (typeof value === 'object' && value !== null) {
    if (isReference(value)) return [`${value.noun}/${value.key}`]
    return Object.entries(value).flatMap(([name, entry]) => referencesIn(entry, noun, name))
  }
  const target = noun === 'organisations' && field === 'partOf' ? 'organisations' : relations[field]
  return target && typeof value === 'string' ? [`${target}/${value}`] : []
}

/** Lists whose rows have keys and words, as "path: keys", so that items and texts can be compared. */
function rowsIn(value: unknown, path: string): [string, string[]][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([field, entry]): [string, string[]][] => {
    const here = `${path}.${field}`
    if (!Array.isArray(entry) || !entry.every((row: unknown) => isRow(row))) return []
    const nested = entry.flatMap((row) => rowsIn(row, `${here}.${row.key}`))
    return entry.length > 0 ? [[here, keysOf(entry)], ...nested] : nested
  })
}

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && 'key' in value && !('noun' in value)

/** The value at a path, or undefined. */
const at = (root: unknown, path: string) =>
  path
    .split('.')
    .reduce<unknown>((value, field) => (value as Record<string, unknown> | undefined)?.[field], root)

/** All strings with their paths. */
function stringsIn(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([field, entry]) => stringsIn(entry, `${path}.${field}`))
}

describe('items', () => {
  it.each(nouns)('%s hold every fact once', (noun) => {
    expect(keysOf(items[noun]).toSorted()).toEqual(inOrder(factKeys[noun]).toSorted())
  })

  it('hold the parts of pages and sites in the order of the facts', () => {
    const icmpd = items.sites.find(({ key }) => key === 'icmpd-brussels')
    const blocks = (page: string) => items.pages.find(({ key }) => key === page)?.blocks ?? []
    const areas = blocks('icmc-home').flatMap((block) => (block.blockType === 'areas' ? block.items : []))
    expect(keysOf(areas)).toEqual(inOrder(factParts['areas of the home page']))
    expect(keysOf(blocks('icmc-advocacy')).toSorted()).toEqual(
      inOrder(factParts['sections of the advocacy page']).toSorted(),
    )
    expect(keysOf(icmpd?.coreFunctions)).toEqual(inOrder(factParts['core functions']))
    expect(keysOf(icmpd?.datedFacts)).toEqual(inOrder(factParts['dated facts']))
  })

  it('refer to items that exist', () => {
    const known = new Set(nouns.flatMap((noun) => keysOf(items[noun]).map((key) => `${noun}/${key}`)))
    const wanted = nouns.flatMap((noun) => referencesIn(items[noun], noun))
    expect(wanted.length).toBeGreaterThan(200)
    expect(wanted.filter((reference) => !known.has(reference))).toEqual([])
  })

  it('name one person, and show the other posts as posts', () => {
    expect(items.people.flatMap(({ name }) => name ?? [])).toEqual(['Kristin Blais'])
  })

  it('supply the factsheet in four languages and no other document', () => {
    const files = items.documents.flatMap(({ key, files: all }) => all.map((file) => ({ key, ...file })))
    expect(files.filter((file) => file.isSupplied).map(({ key, language }) => `${key} ${language}`)).toEqual([
      'factsheet en',
      'factsheet fr',
      'factsheet ru',
      'factsheet ar',
    ])
    expect(new Set(files.map(({ file }) => file)).size).toBe(files.length)
  })
})

describe('English', () => {
  it.each(translated)('has words for all %s', (noun) => {
    expect(Object.keys(texts.en[noun]).toSorted()).toEqual(keysOf(items[noun]).toSorted())
  })

  it('has a factsheet with all projects of the mission', () => {
    const projects = factsheet.sections.find(({ heading }) => heading === 'Projects and dialogues')?.items
    expect(projects).toHaveLength(items.projects.filter(({ site }) => site === 'icmpd-brussels').length)
  })
})

describe.each(languages)('%s', (_language, words) => {
  it('has words for known items only', () => {
    const unknown = translated.flatMap((noun) => {
      const known = new Set(keysOf(items[noun]))
      return Object.keys(words[noun]).filter((key) => !known.has(key))
    })
    expect(unknown).toEqual([])
  })

  it('has no empty text', () => {
    expect(stringsIn(words, '').filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('names the rows of each item as the item does', () => {
    for (const noun of translated) {
      for (const item of items[noun]) {
        const own = words[noun][item.key]
        if (!own) continue
        for (const [path, keys] of rowsIn(item, 'item')) {
          const rows = at({ item: own }, path)
          expect([path, Object.keys(rows ?? {}).toSorted()]).toEqual([path, keys.toSorted()])
        }
      }
    }
  })

  it('has the fields that English has, item by item', () => {
    for (const noun of translated) {
      for (const [key, own] of Object.entries(words[noun])) {
        const paths = (value: unknown) =>
          stringsIn(value, `${noun}.${key}`)
            .map(([path]) => path)
            .toSorted()
        expect(paths(own)).toEqual(paths(texts.en[noun][key]))
      }
    }
  })

  it('gives every item of a noun an address of its own on every site that shows it', () => {
    for (const noun of translated) {
      const addresses = (items[noun] as readonly (Row & Partial<Owned>)[]).flatMap((item) => {
        const own = words[noun][item.key]
        const sites = item.site ? [item.site, ...(item.alsoOn ?? [])] : ['']
        return own && 'slug' in own ? sites.map((site) => `${site}/${own.slug}`) : []
      })
      expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([])
      expect(addresses.filter((address) => !/\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(address))).toEqual([])
    }
  })

  it('counts signatories in the title by a token', () => {
    expect(words.statements['tpd-extension']?.title ?? '{count}').toContain('{count}')
  })
})
