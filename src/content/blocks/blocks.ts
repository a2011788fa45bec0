import type { BlockView } from '../../lib/views/blocks.ts'
import type { Visit } from '../visit.ts'
import { gather, type Materials } from './materials.ts'
import type { Needs, StoredBlock } from './needs.ts'
import type { Source } from './source.ts'
import {
  documentsBlock,
  itemListBlock,
  membershipsBlock,
  newsletterBlock,
  partnerLogosBlock,
  staffBlock,
  videoBlock,
} from './with-data.ts'
import {
  accordionBlock,
  areasBlock,
  callToActionBlock,
  coreFunctionsBlock,
  figuresBlock,
  heroBlock,
  networkBlock,
  quotationBlock,
  richTextBlock,
  siteDoorBlock,
  stepsBlock,
  textPictureBlock,
} from './with-words.ts'

/**
 * The blocks of a page in the editor's order. A block without any words in the language, or without anything to
 * show, is left out.
 *
 * @param also - what the page needs beside its blocks, read together with what they need
 */
export async function blockViews(
  visit: Visit,
  stored: readonly StoredBlock[] | null | undefined,
  also: Partial<Needs> = {},
): Promise<{ views: BlockView[]; materials: Materials }> {
  const blocks = stored ?? []
  const materials = await gather(visit, blocks, also)
  const seen = new Map<string, number>()
  const views = blocks.flatMap((block, index) => {
    const count = (seen.get(block.blockType) ?? 0) + 1
    seen.set(block.blockType, count)
    const id = count === 1 ? block.blockType : `${block.blockType}-${count}`
    return viewOf(block, { visit, materials, id, index }) ?? []
  })
  return { views, materials }
}

function viewOf(block: StoredBlock, source: Source): BlockView | undefined {
  switch (block.blockType) {
    case 'hero':
      return heroBlock(block, source)
    case 'rich-text':
      return richTextBlock(block, source)
    case 'text-picture':
      return textPictureBlock(block, source)
    case 'areas':
      return areasBlock(block, source)
    case 'item-list':
      return itemListBlock(block, source)
    case 'call-to-action':
      return callToActionBlock(block, source)
    case 'video':
      return videoBlock(block, source)
    case 'staff':
      return staffBlock(block, source)
    case 'memberships':
      return membershipsBlock(block, source)
    case 'documents':
      return documentsBlock(block, source)
    case 'newsletter':
      return newsletterBlock(block, source)
    case 'network':
      return networkBlock(block, source)
    case 'partner-logos':
      return partnerLogosBlock(block, source)
    case 'figures':
      return figuresBlock(block, source)
    case 'core-functions':
      return coreFunctionsBlock(block, source)
    case 'steps':
      return stepsBlock(block, source)
    case 'site-door':
      return siteDoorBlock(block, source)
    case 'quotation':
      return quotationBlock(block, source)
    case 'accordion':
      return accordionBlock(block, source)
  }
}
