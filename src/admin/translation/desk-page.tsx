import { notFound, redirect } from 'next/navigation.js'
import type { AdminViewServerProps, CollectionSlug } from 'payload'
import { deskOf, subjectAtDesk } from '../../../collections/shared/translation/desk.ts'
import { isLocale } from '../../i18n/locales.ts'
import { PanelPage } from '../panel-page.tsx'
import { Desk } from './desk.tsx'
import { richTextPath } from './rich-text-path.ts'
import './translation.css'

/** The translator's view of a language version, at `/admin/translate/{noun}/{id}/{language}`. */
export async function DeskPage({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  const segments = params?.['segments']
  const [, noun = '', id = '', language] = Array.isArray(segments) ? segments : []
  // Payload shows views of one's own to anybody.
  if (!req.user) redirect(`/admin/login?redirect=/admin/translate/${noun}/${id}/${language}`)
  const subject = isLocale(language) ? await subjectAtDesk(req, noun, id, language) : null
  if (!subject) notFound()
  const { fields, slug } = req.payload.collections[noun as CollectionSlug].config
  return (
    <PanelPage
      className="translations"
      initPageResult={initPageResult}
      params={params}
      searchParams={searchParams}
    >
      <Desk first={await deskOf(req, subject)} richTextAt={richTextPath(slug, fields)} />
    </PanelPage>
  )
}
