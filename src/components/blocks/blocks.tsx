import type { I18n } from '../../i18n/i18n.ts'
import type { Theme } from '../../lib/kinds.ts'
import type { BlockView } from '../../lib/views/blocks.ts'
import { NewsletterSection } from '../newsletter-section.tsx'
import { Accordion } from './accordion.tsx'
import { Areas } from './areas.tsx'
import { CallToAction } from './call-to-action.tsx'
import { CoreFunctions } from './core-functions.tsx'
import { Documents } from './documents.tsx'
import { Figures } from './figures.tsx'
import { Hero } from './hero.tsx'
import { ItemList } from './item-list.tsx'
import { MembershipList } from './memberships.tsx'
import { Network } from './network.tsx'
import { PartnerLogos } from './partner-logos.tsx'
import { Quotation } from './quotation.tsx'
import { RichText } from './rich-text.tsx'
import { SiteDoor } from './site-door.tsx'
import { Staff } from './staff.tsx'
import { Steps } from './steps.tsx'
import { TextPicture } from './text-picture.tsx'
import { Video } from './video.tsx'

interface BlocksProps {
  i18n: I18n
  theme: Theme
  blocks: readonly BlockView[]
}

/** The blocks of a page, in the editor's order. */
export function Blocks({ i18n, theme, blocks }: BlocksProps) {
  return blocks.map((block) => <Block key={block.id} i18n={i18n} theme={theme} block={block} />)
}

/** Every block has its component: one that is forgotten here does not compile. */
function Block({ i18n, theme, block }: { i18n: I18n; theme: Theme; block: BlockView }) {
  switch (block.blockType) {
    case 'hero':
      return <Hero block={block} theme={theme} />
    case 'rich-text':
      return <RichText block={block} />
    case 'text-picture':
      return <TextPicture i18n={i18n} block={block} />
    case 'areas':
      return <Areas i18n={i18n} block={block} />
    case 'item-list':
      return <ItemList i18n={i18n} block={block} />
    case 'call-to-action':
      return <CallToAction block={block} />
    case 'video':
      return <Video i18n={i18n} block={block} />
    case 'staff':
      return <Staff i18n={i18n} block={block} />
    case 'memberships':
      return <MembershipList i18n={i18n} block={block} />
    case 'documents':
      return <Documents i18n={i18n} block={block} theme={theme} />
    case 'newsletter':
      return (
        <NewsletterSection i18n={i18n} id={block.id} heading={block.heading} newsletter={block.newsletter} />
      )
    case 'network':
      return <Network i18n={i18n} block={block} />
    case 'partner-logos':
      return <PartnerLogos block={block} />
    case 'figures':
      return <Figures i18n={i18n} block={block} />
    case 'core-functions':
      return <CoreFunctions block={block} />
    case 'steps':
      return <Steps block={block} />
    case 'site-door':
      return <SiteDoor i18n={i18n} block={block} />
    case 'quotation':
      return <Quotation i18n={i18n} block={block} />
    case 'accordion':
      return <Accordion block={block} />
    default:
      return unknownBlock(block)
  }
}

function unknownBlock(block: never): never {
  throw new Error(`There is no component for the block ${JSON.stringify(block)}`)
}
