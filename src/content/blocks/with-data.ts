import { idsOf } from '../../lib/id-of.ts'
import type { BlockView } from '../../lib/views/blocks.ts'
import { linkToSection } from '../address.ts'
import { photoOf, pictureOf } from '../media.ts'
import { given, said, saying } from '../said.ts'
import { type Stored, videoOf } from './needs.ts'
import type { Source } from './source.ts'

/** Blocks that show items of the site, or records of its own; without any they are left out. */

type View<Slug extends BlockView['blockType']> = Extract<BlockView, { blockType: Slug }> | undefined

/** A list of events says honestly that none is to come; every other list is silent when it is empty. */
export function itemListBlock(block: Stored<'item-list'>, source: Source): View<'item-list'> {
  const { visit, materials, id, index } = source
  const { rows, documents } = materials.lists.get(index) ?? { rows: [], documents: [] }
  const { noun } = block
  const elsewhere = materials.elsewhere.get(index)
  if (rows.length === 0 && documents.length === 0 && noun !== 'events' && !elsewhere) return undefined
  return {
    blockType: 'item-list',
    id,
    heading: said(block.heading),
    introduction: said(block.introduction),
    rows,
    documents,
    noun,
    elsewhere,
    // No one list holds both news and statements.
    allHref: noun === 'newsAndStatements' ? undefined : linkToSection(visit, noun),
  }
}

export function videoBlock(block: Stored<'video'>, source: Source): View<'video'> {
  const { materials, id, index } = source
  const video = materials.videos.get(videoOf(block))
  if (!video?.title) return undefined
  return {
    blockType: 'video',
    id,
    title: saying(video.title),
    description: said(video.description),
    lengthSeconds: given(video.lengthSeconds),
    address: given(video.address),
    poster: pictureOf(materials.media, video.poster, video.title, undefined),
    captions: materials.captions.get(video.id),
    transcriptHtml: materials.html.get(`${index}`),
  }
}

export function staffBlock(block: Stored<'staff'>, { materials, id }: Source): View<'staff'> {
  if (materials.staff.length === 0) return undefined
  return { blockType: 'staff', id, heading: said(block.heading), departments: materials.staff }
}

export function membershipsBlock(
  block: Stored<'memberships'>,
  { materials, id }: Source,
): View<'memberships'> {
  const { memberships } = materials
  if (memberships.length === 0) return undefined
  const [heading, introduction] = [said(block.heading), said(block.introduction)]
  return { blockType: 'memberships', id, heading, introduction, memberships }
}

export function documentsBlock(block: Stored<'documents'>, source: Source): View<'documents'> {
  const { visit, materials, id } = source
  if (materials.documents.length === 0) return undefined
  return {
    blockType: 'documents',
    id,
    heading: said(block.heading),
    documents: materials.documents,
    allHref: linkToSection(visit, 'documents'),
  }
}

export function newsletterBlock(block: Stored<'newsletter'>, { materials, id }: Source): View<'newsletter'> {
  const { newsletter } = materials
  return newsletter ? { blockType: 'newsletter', id, heading: said(block.heading), newsletter } : undefined
}

export function partnerLogosBlock(block: Stored<'partner-logos'>, source: Source): View<'partner-logos'> {
  const { materials, id } = source
  const organisations = idsOf(block.organisations).flatMap((organisation) => {
    const facts = materials.organisations.get(organisation)
    if (!facts) return []
    const logo = materials.media.get(facts.logo ?? '')
    return [{ ...facts.link, logo: (logo && photoOf(logo)) ?? undefined }]
  })
  if (organisations.length === 0) return undefined
  return { blockType: 'partner-logos', id, heading: said(block.heading), organisations }
}
