import type { I18n } from '../../i18n/i18n.ts'
import type { VideoBlock } from '../../lib/views/blocks.ts'
import { Picture } from '../picture.tsx'
import { Prose } from '../prose.tsx'
import { Section } from '../section.tsx'
import { Endonym, Text } from '../words.tsx'

/** A film by its poster; nothing is loaded from the host before the reader follows the link. */
export function Video({ i18n, block }: { i18n: I18n; block: VideoBlock }) {
  const { id, title, description, lengthSeconds, address, poster, transcriptHtml } = block
  const length = lengthSeconds && i18n.t('counts.seconds', { count: lengthSeconds })
  return (
    <Section id={id} heading={title} note={length}>
      <div className="video">
        <Picture picture={poster} width={1600} height={900} />
        {address && (
          <a className="btn" href={address}>
            {i18n.t('blocks.playVideo')}
            <span className="visually-hidden">: {title.text}</span>
          </a>
        )}
      </div>
      <p className="note mt-3">
        {address ? i18n.t('blocks.videoHost', { host: hostOf(address) }) : i18n.t('blocks.videoMissing')}
      </p>
      {description && (
        <p className="mt-4">
          <Text words={description} />
        </p>
      )}
      <Captions i18n={i18n} captions={block.captions} />
      {transcriptHtml && (
        <details className="fold mt-6">
          <summary>{i18n.t('blocks.transcript')}</summary>
          <Prose html={transcriptHtml} />
        </details>
      )}
    </Section>
  )
}

function Captions({ i18n, captions }: { i18n: I18n; captions: VideoBlock['captions'] }) {
  if (!captions || captions.length === 0) return null
  return (
    <ul className="chips mt-4" aria-label={i18n.t('blocks.captions')}>
      {captions.map(({ language, href }) => (
        <li key={language}>
          <a href={href} hrefLang={language}>
            <Endonym locale={language} />
          </a>
        </li>
      ))}
    </ul>
  )
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : address
}
