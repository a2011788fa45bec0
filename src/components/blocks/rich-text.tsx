import type { RichTextBlock } from '../../lib/views/blocks.ts'
import { Prose } from '../prose.tsx'
import { Section } from '../section.tsx'

export function RichText({ block }: { block: RichTextBlock }) {
  return (
    <Section id={block.id} heading={block.heading}>
      <Prose html={block.html} />
    </Section>
  )
}
