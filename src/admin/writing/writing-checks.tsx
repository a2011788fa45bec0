import type { UIFieldServerProps } from 'payload'
import { isLocale } from '../../i18n/locales.ts'
import type { PictureFacts } from '../../lib/writing/alternative-text.ts'
import { findingsIn, picturesOf } from '../../lib/writing/check-item.ts'
import type { FieldShape } from '../../lib/writing/item-places.ts'
import { WritingPanel } from './writing-panel.tsx'

/** Beside an item: what is missing or poor in the saved draft; from then on the browser looks at every change. */
export async function WritingChecks({ collectionSlug, data, req }: UIFieldServerProps) {
  const config = req.payload.config.collections.find(({ slug }) => slug === collectionSlug)
  const { locale } = req
  if (!config || !isLocale(locale)) return null
  const written = {
    fields: config.fields as unknown as FieldShape[],
    data: data ?? {},
    locale,
    titleField: config.admin.useAsTitle ?? 'title',
  }
  const { docs } = await req.payload.find({
    collection: 'media',
    req,
    where: { id: { in: picturesOf(written) } },
    locale,
    fallbackLocale: false,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
  })
  const pictures = docs.map(({ id, filename, alt, isDecorative, consent }): [string, PictureFacts] => [
    id,
    { filename, alt, isDecorative, consentExpires: consent?.expires },
  ])
  const findings = findingsIn(written, new Map(pictures), Date.now()).map(({ labels, tab, ...finding }) => ({
    ...finding,
    labels: labels.filter(isLabel),
    ...(isLabel(tab) && { tab }),
  }))
  return <WritingPanel findings={findings} pictures={pictures} />
}

const isLabel = (label: unknown): boolean =>
  typeof label === 'string' || (typeof label === 'object' && label !== null && 'en' in label)
