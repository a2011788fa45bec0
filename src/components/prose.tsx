import { type Locale, locales } from '../i18n/locales.ts'
import { classes } from './words.tsx'

interface ProseProps {
  /** HTML that the gateway made safe: the only way in which stored markup reaches a page. */
  html: string | undefined
  lang?: Locale | undefined
  className?: string
}

/** Running text of an item or a page; nothing where there is none. */
export function Prose({ html, lang, className }: ProseProps) {
  if (!html) return null
  return (
    <div
      className={classes('prose', className)}
      lang={lang}
      dir={lang && locales[lang].dir}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the gateway escapes and allow-lists what it hands over
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}
