import type { StepsBlock } from '../../lib/views/blocks.ts'
import { Section } from '../section.tsx'
import { Text } from '../words.tsx'

/** What is done, as places on one thread. */
export function Steps({ block }: { block: StepsBlock }) {
  if (block.items.length === 0) return null
  return (
    <Section id={block.id} heading={block.heading}>
      <ol className="thread">
        {block.items.map(({ title, text }) => (
          <li key={title.text}>
            <h3>
              <Text words={title} />
            </h3>
            {text && (
              <p>
                <Text words={text} />
              </p>
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}
