import type { BasePayload } from 'payload'

/** Makes a site that is offered in English and French, with nothing on it. */
export async function makeSite(payload: BasePayload, key: string): Promise<string> {
  const made = await payload.create({
    collection: 'sites',
    locale: 'en',
    data: {
      key,
      name: key,
      shortName: key,
      languages: ['en', 'fr'],
      defaultLanguage: 'en',
      theme: 'doors',
    },
  })
  return made.id
}
