import type { AccordionBlock } from '../../lib/views/blocks.ts'
import { Prose } from '../prose.tsx'
import { Section } from '../section.tsx'
import { Text } from '../words.tsx'

/** Questions that open to their answers, without script. */
export function Accordion({ block }: { block: AccordionBlock }) {
  if (block.items.length === 0) return null
  const Heading = block.heading ? 'h3' : 'h2'
  return (
    <Section id={block.id} heading={block.heading}>
      {block.items.map(({ question, html }) => (
        <details key={question.text} className="fold">
          <summary>
            <Heading>
              <Text words={question} />
            </Heading>
          </summary>
          <Prose html={html} />
        </details>
      ))}
    </Section>
  )
}
