import { idOf, idsOf } from '../lib/id-of.ts'
import type { AcknowledgementView, IssuePartView } from '../lib/views/newsletter.ts'
import type { NewsletterIssue } from '../payload-types.ts'
import { type Doc, type Fields, loadPublic } from './find.ts'
import { type Reference, references, rowsById } from './item-extras.ts'
import { loadMedia, photoOf } from './media.ts'
import { toHtml } from './rich-text.ts'
import { type RowDoc, type RowNoun, rowFields, toRows } from './rows.ts'
import { given, said, saying } from './said.ts'
import type { Visit } from './visit.ts'

/** What an issue is made of in one language. */
export interface IssueParts {
  introduction: string | undefined
  parts: IssuePartView[]
  /** How many of the chosen items are not published in this language, and are left out. */
  leftOut: number
  /** What the grants of the projects in it want to be said. */
  acknowledgements: AcknowledgementView[]
}

type Issue = Pick<NewsletterIssue, 'introduction' | 'parts'>

/** What is read of items beside their rows: photographs, and the projects they belong to. */
const more: Partial<Record<RowNoun, Fields>> = {
  news: { picture: true, projects: true },
  campaigns: { picture: true },
  events: { projects: true },
  documents: { projects: true },
}

const fieldsOf = (noun: RowNoun): Fields => ({ ...rowFields[noun], ...more[noun] })

/**
 * Builds an issue in the language of the visit, of the published versions of its items; an item that is not
 * published in it is left out.
 */
export async function issueParts(here: Visit, issue: Issue): Promise<IssueParts> {
  const chosen = (issue.parts ?? []).flatMap((part) =>
    part.blockType === 'issueItem' ? references([part.item]) : [],
  )
  const known = await rowsById(here, chosen, fieldsOf)
  const rows = await toRows(here, [...known.values()])
  const rowOf = new Map([...known.keys()].map((key, index) => [key, rows[index]]))
  const media = await loadMedia(here, [...known.values()].map(pictureId))
  const texts = (issue.parts ?? []).map((part) => (part.blockType === 'issueText' ? part.body : null))
  const [introduction, ...bodies] = await toHtml(here, [issue.introduction, ...texts])
  const parts = (issue.parts ?? []).flatMap((part, index): IssuePartView[] => {
    if (part.blockType === 'issueText') {
      const html = bodies[index]
      return html || part.heading ? [{ kind: 'text', heading: said(part.heading), html }] : []
    }
    const key = keyOf(references([part.item])[0])
    const row = rowOf.get(key)
    const picture = media.get(pictureId(known.get(key)))
    if (!row) return []
    return [
      {
        kind: 'item',
        row: part.instead ? { ...row, summary: saying(part.instead) } : row,
        picture: (picture && photoOf(picture)) ?? undefined,
        hasUnreadablePicture: picture !== undefined && photoOf(picture) === null,
      },
    ]
  })
  return {
    introduction,
    parts,
    leftOut: chosen.filter((reference) => !known.has(keyOf(reference))).length,
    acknowledgements: await acknowledgementsOf(here, [...known.values()]),
  }
}

const keyOf = (reference: Reference | undefined): string =>
  reference ? `${reference.noun}:${reference.id}` : ''

function pictureId(row: RowDoc | undefined): string {
  return (row && 'picture' in row.doc && idOf(row.doc.picture)) || ''
}

/** Each project once, whether it stands in the issue itself or is what an item belongs to. */
async function acknowledgementsOf(here: Visit, rows: readonly RowDoc[]): Promise<AcknowledgementView[]> {
  const ids = rows.flatMap(({ noun, doc }) =>
    noun === 'projects' ? [doc.id] : 'projects' in doc ? idsOf(doc.projects) : [],
  )
  const projects = await loadPublic(here, 'projects', [...new Set(ids)], {
    title: true,
    acknowledgement: true,
  })
  return [...projects.values()].flatMap(acknowledgementOf)
}

function acknowledgementOf({ title, acknowledgement }: Doc<'projects'>): AcknowledgementView[] {
  const { emblem, text, disclaimer } = acknowledgement ?? {}
  if (!text && !disclaimer) return []
  return [{ project: title, hasEmblem: emblem === true, text: given(text), disclaimer: given(disclaimer) }]
}
