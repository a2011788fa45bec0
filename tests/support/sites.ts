import type { BasePayload } from 'payload'

/** Two sites with two languages each; returns their ids. */
export async function createSites(payload: BasePayload): Promise<{ own: string; other: string }> {
  const ids = await Promise.all(
    ['own', 'other'].map(async (key) => {
      const site = await payload.create({
        collection: 'sites',
        locale: 'en',
        data: {
          key,
          name: `Site ${key}`,
          shortName: key,
          languages: ['en', 'fr'],
          defaultLanguage: 'en',
          theme: 'doors',
        },
      })
      return site.id
    }),
  )
  return { own: ids[0] ?? '', other: ids[1] ?? '' }
}
