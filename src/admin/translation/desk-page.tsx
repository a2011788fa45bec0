import { DefaultTemplate } from '@payloadcms/next/templates'
import { notFound, redirect } from 'next/navigation.js'
import type { AdminViewServerProps, CollectionSlug } from 'payload'
import { deskOf, subjectAtDesk } from '../../../collections/shared/translation/desk.ts'
import { isLocale } from '../../i18n/locales.ts'
import { Desk } from './desk.tsx'
import { richTextPath } from './rich-text-path.ts'
import './translation.css'

/** The translator's view of a language version, at `/admin/translate/{noun}/{id}/{language}`. */
export async function DeskPage({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const segments = params?.['segments']
  const [, noun = '', id = '', language] = Array.isArray(segments) ? segments : []
  // Payload shows views of one's own to anybody.
  if (!req.user) redirect(`/admin/login?redirect=/admin/translate/${noun}/${id}/${language}`)
  const subject = isLocale(language) ? await subjectAtDesk(req, noun, id, language) : null
  if (!subject) notFound()
  const { fields, slug } = req.payload.collections[noun as CollectionSlug].config
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale && { locale })}
      {...(params && { params })}
      payload={req.payload}
      permissions={permissions}
      req={req}
      {...(searchParams && { searchParams })}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <main className="translations gutter--left gutter--right">
        <Desk first={await deskOf(req, subject)} richTextAt={richTextPath(slug, fields)} />
      </main>
    </DefaultTemplate>
  )
}
