import type { I18n } from '../../i18n/i18n.ts'
import type { QuotationBlock } from '../../lib/views/blocks.ts'
import { Name, Text } from '../words.tsx'

export function Quotation({ i18n, block }: { i18n: I18n; block: QuotationBlock }) {
  const { text, speaker, capacity } = block
  return (
    <figure className="wrap section">
      <blockquote className="quotation">
        <p>
          <Text words={text} />
        </p>
      </blockquote>
      {(speaker || capacity) && (
        <figcaption className="kick mt-5">
          <span>
            {speaker && <Name>{speaker}</Name>}
            {speaker && capacity && i18n.separator}
            {capacity && <Text words={capacity} />}
          </span>
        </figcaption>
      )}
    </figure>
  )
}
