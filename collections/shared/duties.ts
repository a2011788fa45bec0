import type { CollectionAfterChangeHook, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import type { Locale } from '../../src/i18n/locales.ts'
import { idsOf } from '../../src/lib/id-of.ts'
import { pictureProblems } from '../../src/lib/writing/alternative-text.ts'
import { picturesIn } from '../../src/lib/writing/check-text.ts'
import { isBlocking } from '../../src/lib/writing/finding.ts'
import { inLanguageOf, words } from './fields/words.ts'
import { decisionOf } from './intent.ts'
import { type Data, keepLanguages, leaves } from './localized-data.ts'
import { Refusal } from './refusal.ts'

const broken = {
  'no-alternative-text': words(
    'The picture {name} has no alternative text in this language ({language}). Say what it shows, or mark it as decorative, under Pictures.',
    'L’image {name} n’a pas de texte alternatif dans cette langue ({language}). Décrivez-la, ou marquez-la comme décorative, sous Images.',
    'La imagen {name} no tiene texto alternativo en este idioma ({language}). Descríbala, o márquela como decorativa, en Imágenes.',
  ),
  'consent-ended': words(
    'The consent of those shown in the picture {name} has ended: choose another picture.',
    'L’accord des personnes montrées sur l’image {name} a pris fin : choisissez une autre image.',
    'El consentimiento de las personas mostradas en la imagen {name} ha terminado: elija otra imagen.',
  ),
}

/**
 * Refuses a publication that would break a duty: to those who do not see a picture (WCAG 2.2, 1.1.1), and to
 * those who are shown in it (their consent has ended). Everything else that is poor is only pointed out.
 *
 * @throws Refusal 400 which names the picture
 */
export const keepDuties: CollectionAfterChangeHook = async ({ collection, context, doc, req }) => {
  const { intent, isTrusted } = decisionOf(context, collection.slug)
  if (intent.kind !== 'publish' || isTrusted) return doc
  const copy = await req.payload.db.findOne<Data & { id: string }>({
    collection: collection.slug,
    req,
    where: { id: { equals: doc.id } },
  })
  for (const language of copy ? intent.languages : []) {
    const shown = keepLanguages(collection.flattenedFields, copy ?? {}, [language])
    await refuseBroken(req, picturesOf(collection, shown), language)
  }
  return doc
}

function picturesOf(collection: SanitizedCollectionConfig, copy: Data): Set<string> {
  const found = new Set<string>()
  for (const [field, value] of leaves(collection.flattenedFields, copy)) {
    if (field.type === 'upload' && field.relationTo === 'media')
      for (const id of idsOf([value].flat())) found.add(id)
    if (field.type === 'richText') {
      for (const text of Object.values(Object(value))) for (const id of picturesIn(text)) found.add(id)
    }
  }
  return found
}

async function refuseBroken(req: PayloadRequest, ids: Set<string>, language: Locale): Promise<void> {
  if (ids.size === 0) return
  const { docs } = await req.payload.find({
    collection: 'media',
    req,
    where: { id: { in: [...ids] } },
    locale: language,
    fallbackLocale: false,
    depth: 0,
    pagination: false,
  })
  for (const { filename, alt, isDecorative, consent } of docs) {
    const facts = { filename, alt, isDecorative, consentExpires: consent?.expires }
    const [problem] = pictureProblems(facts, '', Date.now()).filter((code) => isBlocking({ code }))
    if (problem !== 'no-alternative-text' && problem !== 'consent-ended') continue
    const said = inLanguageOf(req, broken[problem])
    throw new Refusal(
      said.replace('{name}', () => `“${filename ?? ''}”`).replace('{language}', () => language),
      400,
    )
  }
}
