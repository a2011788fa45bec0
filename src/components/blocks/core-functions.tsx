import type { CoreFunctionsBlock } from '../../lib/views/blocks.ts'
import { Section } from '../section.tsx'
import { Text } from '../words.tsx'

/** What an office is for, side by side, under one strong line each. */
export function CoreFunctions({ block }: { block: CoreFunctionsBlock }) {
  if (block.items.length === 0) return null
  return (
    <Section
      id={block.id}
      heading={block.heading}
      wide={
        <ol className="functions">
          {block.items.map(({ key, title, text, instruments }) => (
            <li key={key}>
              <h3>
                <Text words={title} />
              </h3>
              {text && (
                <p>
                  <Text words={text} />
                </p>
              )}
              {instruments && (
                <p className="note">
                  <Text words={instruments} />
                </p>
              )}
            </li>
          ))}
        </ol>
      }
    />
  )
}
