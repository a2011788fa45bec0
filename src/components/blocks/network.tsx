import type { I18n } from '../../i18n/i18n.ts'
import type { NetworkBlock } from '../../lib/views/blocks.ts'
import { Section } from '../section.tsx'
import { Text } from '../words.tsx'

/** The ways into the network: to apply, and to see who is in it. */
export function Network({ i18n, block }: { i18n: I18n; block: NetworkBlock }) {
  const { id, heading, text, joinHref, listHref, hreflang } = block
  return (
    <Section id={id} heading={heading}>
      {text && (
        <p className="whitespace-pre-line">
          <Text words={text} />
        </p>
      )}
      <p className="mt-6">
        <a className="btn" href={joinHref} hrefLang={hreflang}>
          {i18n.t('network.ways.join')}
        </a>
      </p>
      <p className="more">
        <a href={listHref} hrefLang={hreflang}>
          {i18n.t('network.ways.list')}
        </a>
      </p>
    </Section>
  )
}
