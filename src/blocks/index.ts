import type { Block } from 'payload'
import { accordionBlock } from './accordion/config.ts'
import { areasBlock } from './areas/config.ts'
import { callToActionBlock } from './call-to-action/config.ts'
import { coreFunctionsBlock } from './core-functions/config.ts'
import { documentsBlock } from './documents/config.ts'
import { figuresBlock } from './figures/config.ts'
import { heroBlock } from './hero/config.ts'
import { itemListBlock } from './item-list/config.ts'
import { membershipsBlock } from './memberships/config.ts'
import { networkBlock } from './network/config.ts'
import { newsletterBlock } from './newsletter/config.ts'
import { partnerLogosBlock } from './partner-logos/config.ts'
import { quotationBlock } from './quotation/config.ts'
import { richTextBlock } from './rich-text/config.ts'
import { siteDoorBlock } from './site-door/config.ts'
import { staffBlock } from './staff/config.ts'
import { stepsBlock } from './steps/config.ts'
import { textPictureBlock } from './text-picture/config.ts'
import { videoBlock } from './video/config.ts'

/** The blocks that pages are composed of, in the order in which an editor is offered them. */
export const pageBlocks: Block[] = [
  heroBlock,
  richTextBlock,
  textPictureBlock,
  areasBlock,
  itemListBlock,
  callToActionBlock,
  videoBlock,
  staffBlock,
  membershipsBlock,
  documentsBlock,
  newsletterBlock,
  networkBlock,
  partnerLogosBlock,
  figuresBlock,
  coreFunctionsBlock,
  stepsBlock,
  siteDoorBlock,
  quotationBlock,
  accordionBlock,
]
