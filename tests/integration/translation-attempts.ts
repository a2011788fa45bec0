import { copyDataFromLocale } from '@payloadcms/ui/utilities/copyDataFromLocale'
import { type BasePayload, createLocalReq } from 'payload'
import { call, type Person, type Reply } from '../support/people.ts'

/** What somebody who translates French tries to write beyond it. */
export interface Target {
  payload: BasePayload
  translator: Person
  /** A page, public in English, with a French draft and two blocks. */
  page: string
  /** Another site, and a person of it. */
  other: string
  stranger: string
  shared: { topics: string; organisations: string; people: string; videos: string; departments: string }
  site: string
}

type Attempt = [name: string, attempt: (target: Target) => Promise<unknown>]

const send =
  (method: string, path: (target: Target) => string, data?: (target: Target) => object) => (target: Target) =>
    call(target.payload, target.translator, method, path(target), data?.(target))

const patch = (query: string, data: (target: Target) => object) =>
  send('PATCH', ({ page }) => `/pages/${page}?${query}`, data)

/** The blocks of the page as the translator's panel has them. */
async function blocksOf({ payload, translator, page }: Target): Promise<object[]> {
  const { body } = await call(payload, translator, 'GET', `/pages/${page}?locale=fr&draft=true&depth=0`)
  return body.blocks
}

const withBlocks =
  (change: (blocks: object[]) => object[], query = 'locale=fr&draft=true') =>
  async (target: Target): Promise<Reply> => {
    const blocks = change(await blocksOf(target))
    return call(target.payload, target.translator, 'PATCH', `/pages/${target.page}?${query}`, { blocks })
  }

/** Payload's own "copy to language", as its server function calls it. */
export async function copyLanguage(
  { payload, translator }: Pick<Target, 'payload' | 'translator'>,
  docID: string,
  [fromLocale, toLocale]: [string, string],
  overrideData: boolean,
): Promise<void> {
  const user = await payload.findByID({ collection: 'users', id: translator.id ?? '', depth: 0 })
  const req = await createLocalReq({ user: { ...user, collection: 'users' } as never }, payload)
  await copyDataFromLocale({ collectionSlug: 'pages', docID, fromLocale, toLocale, overrideData, req })
}

/** Payload tells of a refusal by an error. */
const copy = (from: string, to: string, overrideData: boolean) => (target: Target) =>
  copyLanguage(target, target.page, [from, to], overrideData).catch(() => null)

async function versionOf({ payload, page }: Target): Promise<string> {
  const { docs } = await payload.findVersions({
    collection: 'pages',
    where: { parent: { equals: page } },
    sort: 'createdAt',
    limit: 1,
  })
  return docs[0]?.id ?? ''
}

const restore = (query: string) => async (target: Target) =>
  call(target.payload, target.translator, 'POST', `/pages/versions/${await versionOf(target)}?${query}`)

const desk = (language: string) => (target: Target) =>
  call(target.payload, target.translator, 'POST', `/pages/${target.page}/translation`, {
    language,
    updatedAt: new Date().toISOString(),
    units: [{ path: 'title', value: 'Attacked', original: null }],
    confirm: [{ path: 'title', original: 'x' }],
  })

const title = () => ({ title: 'Attacked' })
const now = new Date().toISOString()

const otherLanguages: Attempt[] = [
  ['English', patch('locale=en&draft=true', title)],
  ['no language at all', patch('draft=true', title)],
  ['all languages', patch('locale=all&draft=true', () => ({ title: { en: 'Attacked', fr: 'Oui' } }))],
  ['a language that there is none of', patch('locale=xx&draft=true', title)],
  ['two languages in the address', patch('locale=fr&locale=en&draft=true', title)],
  [
    'languages inside a text',
    patch('locale=fr&draft=true', () => ({ title: { en: 'Attacked', fr: 'Oui' } })),
  ],
  ['a path with a language', patch('locale=fr&draft=true', () => ({ 'title.en': 'Attacked' }))],
  [
    'an operator of the database',
    patch('locale=fr&draft=true', () => ({ title: { $push: { en: 'Attacked' } } })),
  ],
  ['a fallback', patch('locale=fr&fallback-locale=en&draft=true', () => ({ title: null }))],
  [
    'English in a block',
    withBlocks(
      (blocks) => blocks.map((block) => ({ ...block, heading: 'Attacked' })),
      'locale=en&draft=true',
    ),
  ],
  [
    'languages inside a block',
    withBlocks((blocks) => blocks.map((block) => ({ ...block, heading: { en: 'Attacked' } }))),
  ],
  ['copy French to English', copy('fr', 'en', true)],
  ['copy French to English, where it is empty', copy('fr', 'en', false)],
  ['copy English to all', copy('en', 'all', true)],
  ['the desk, in English', desk('en')],
  ['the desk, in Spanish', desk('es')],
]

const sharedFields: Attempt[] = [
  ['the layout', patch('locale=fr&draft=true', () => ({ layout: 'home' }))],
  ['the site', patch('locale=fr&draft=true', ({ other }) => ({ site: other }))],
  ['other sites', patch('locale=fr&draft=true', ({ other }) => ({ alsoOn: [other] }))],
  ['its id', patch('locale=fr&draft=true', ({ other }) => ({ id: other }))],
  ['no blocks', withBlocks(() => [])],
  ['blocks that are nothing', patch('locale=fr&draft=true', () => ({ blocks: null }))],
  ['a block less', withBlocks((blocks) => blocks.slice(1))],
  ['another order of blocks', withBlocks((blocks) => blocks.toReversed())],
  ['another block', withBlocks((blocks) => [...blocks, { blockType: 'rich-text', heading: 'Attacked' }])],
  ['the same block twice', withBlocks((blocks) => blocks.flatMap((block) => [block, block]))],
  [
    'another kind of block',
    withBlocks((blocks) => blocks.map((block) => ({ ...block, blockType: 'quotation' }))),
  ],
  ['a shared field of a block', withBlocks((blocks) => blocks.map((block) => ({ ...block, limit: 9 })))],
]

const publications: Attempt[] = [
  ['publish French', patch('locale=fr', () => ({ _status: 'published' }))],
  ['publish English', patch('locale=en', () => ({ _status: 'published', title: 'Attacked' }))],
  ['publish one language', patch('locale=fr&publishSpecificLocale=en', () => ({ _status: 'published' }))],
  ['publish all', patch('locale=fr&publishAllLocales=true', () => ({ _status: 'published' }))],
  ['publish several', patch('locale=fr&publishLanguages=en,fr', () => ({ _status: 'published' }))],
  ['publish as a draft', patch('locale=fr&draft=true', () => ({ _status: 'published' }))],
  ['when it was published', patch('locale=fr&draft=true', () => ({ publishedAt: now }))],
  ['withdraw', patch('locale=fr', () => ({ _status: 'draft' }))],
  ['withdraw all', patch('locale=fr&unpublishAllLocales=true', () => ({ _status: 'draft' }))],
  ['into the trash', patch('locale=fr', () => ({ deletedAt: now }))],
  ['into the trash as a draft', patch('locale=fr&draft=true', () => ({ deletedAt: now }))],
  ['delete', send('DELETE', ({ page }) => `/pages/${page}`)],
  ['delete several', send('DELETE', ({ page }) => `/pages?where[id][equals]=${page}`)],
  ['an older version', restore('locale=fr&draft=true')],
  ['an older version, published', restore('locale=fr')],
  [
    'create',
    send(
      'POST',
      () => '/pages?locale=fr&draft=true',
      ({ site }) => ({ site, title: 'Attacked' }),
    ),
  ],
  [
    'duplicate',
    send(
      'POST',
      ({ page }) => `/pages/${page}/duplicate?locale=fr`,
      () => ({}),
    ),
  ],
  [
    'duplicate one language',
    send(
      'POST',
      ({ page }) => `/pages/${page}/duplicate?locale=fr&selectedLocales=en`,
      () => ({}),
    ),
  ],
]

const bulk = (action: string, language: string) =>
  send(
    'POST',
    () => '/pages/bulk',
    ({ page }) => ({ action, language, ids: [page] }),
  )

const several: Attempt[] = [
  [
    'several, in English',
    send('PATCH', ({ page }) => `/pages?where[id][equals]=${page}&locale=en&draft=true`, title),
  ],
  [
    'several, everything shared',
    send(
      'PATCH',
      ({ page }) => `/pages?where[id][equals]=${page}&locale=fr&draft=true`,
      () => ({ layout: 'home' }),
    ),
  ],
  [
    'several, published',
    send(
      'PATCH',
      ({ page }) => `/pages?where[id][equals]=${page}&locale=fr`,
      () => ({ _status: 'published' }),
    ),
  ],
  ...(['publish', 'withdraw', 'trash'] as const).flatMap((action): Attempt[] => [
    [`${action} several in French`, bulk(action, 'fr')],
    [`${action} several in English`, bulk(action, 'en')],
  ]),
]

/** Tries to write what has no drafts at the translator's own view. */
const liveDesk = (noun: string, path: string, idOf: (target: Target) => string) => async (target: Target) => {
  const { payload, translator } = target
  const at = `/${noun}/${idOf(target)}/translation`
  const { body } = await call(payload, translator, 'GET', `${at}?language=fr`)
  const units = [{ path, value: 'Attacked', original: null }]
  return call(payload, translator, 'POST', at, { language: 'fr', updatedAt: body['updatedAt'], units })
}

const elsewhere: Attempt[] = [
  ['the desk of a department', liveDesk('departments', 'name', ({ shared }) => shared.departments)],
  ['the desk of a video', liveDesk('videos', 'title', ({ shared }) => shared.videos)],
  ['the desk of the site', liveDesk('sites', 'name', ({ site }) => site)],
  ...(['topics', 'organisations', 'people', 'videos', 'departments'] as const).flatMap((noun): Attempt[] => [
    [
      `${noun} in English`,
      send(
        'PATCH',
        ({ shared }) => `/${noun}/${shared[noun]}?locale=en&draft=true`,
        () => ({
          name: 'Attacked',
          post: 'Attacked',
          description: 'Attacked',
        }),
      ),
    ],
    [
      `shared fields of ${noun}`,
      send(
        'PATCH',
        ({ shared }) => `/${noun}/${shared[noun]}?locale=fr&draft=true`,
        ({ other }) => ({
          key: 'attacked',
          keeper: other,
          acronym: 'Attacked',
          email: 'attacked@example.org',
          address: 'https://attacked.example',
          order: 9,
        }),
      ),
    ],
    [
      `${noun} published`,
      send(
        'PATCH',
        ({ shared }) => `/${noun}/${shared[noun]}?locale=fr`,
        () => ({ _status: 'published' }),
      ),
    ],
    [`${noun} deleted`, send('DELETE', ({ shared }) => `/${noun}/${shared[noun]}`)],
  ]),
  [
    'the site’s texts',
    send(
      'PATCH',
      ({ site }) => `/sites/${site}?locale=fr`,
      () => ({ name: 'Attacked' }),
    ),
  ],
  [
    'one’s own roles',
    send(
      'PATCH',
      ({ translator }) => `/users/${translator.id}`,
      ({ site }) => ({
        isAdministrator: true,
        roles: [{ site, role: 'editor' }],
      }),
    ),
  ],
  [
    'a plan to publish',
    send(
      'POST',
      ({ page }) => `/pages/${page}/schedules`,
      () => ({
        action: 'publish',
        languages: ['fr'],
        runAt: now,
      }),
    ),
  ],
  [
    'one item for another',
    send(
      'POST',
      () => '/uses/replace',
      ({ page, other }) => ({ noun: 'pages', id: page, with: other }),
    ),
  ],
  [
    'who is asked to translate',
    send(
      'POST',
      () => '/translations/ask',
      ({ page, translator }) => ({
        translations: [{ noun: 'pages', item: page, language: 'fr' }],
        assignee: translator.id,
        due: null,
      }),
    ),
  ],
  ...(['approve', 'archive', 'reopen'] as const).map(
    (step): Attempt => [
      `review: ${step}`,
      send(
        'POST',
        ({ page }) => `/pages/${page}/review`,
        () => ({ step, language: 'fr' }),
      ),
    ],
  ),
  [
    'review: submit English',
    send(
      'POST',
      ({ page }) => `/pages/${page}/review`,
      ({ stranger }) => ({
        step: 'submit',
        language: 'en',
        reviewer: stranger,
      }),
    ),
  ],
]

/** Everything that is tried; none of it may write anything but French texts of drafts. */
export const attempts: readonly Attempt[] = [
  ...otherLanguages,
  ...sharedFields,
  ...publications,
  ...several,
  ...elsewhere,
]
