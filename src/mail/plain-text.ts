import { Parser } from 'htmlparser2'
import { i18nFor } from '../i18n/i18n.ts'
import type { Locale } from '../i18n/locales.ts'

const unread = new Set(['head', 'style', 'script', 'title'])
const blocks = new Set(['p', 'div', 'h1', 'h2', 'h3', 'li', 'tr', 'table', 'ul', 'ol', 'blockquote'])

/**
 * The words of a mail that came as HTML alone, with the addresses of its links.
 *
 * @param locale - the language of the words
 */
export function plainText(html: string, locale: Locale = 'en'): string {
  const { t } = i18nFor(locale)
  let text = ''
  let skipped = 0
  let address = ''
  let labelAt = 0
  const parser = new Parser({
    onopentag(name, { href, style }) {
      // The preview, which a mailbox shows beside the subject.
      if (skipped > 0 || unread.has(name) || style?.includes('display:none')) skipped++
      if (blocks.has(name)) text += '\n\n'
      if (name === 'br') text += '\n'
      if (name === 'a') {
        address = href ?? ''
        labelAt = text.length
      }
    },
    ontext(words) {
      if (skipped === 0) text += words.replace(/\s+/g, ' ')
    },
    onclosetag(name) {
      if (skipped > 0) skipped--
      if (name === 'a' && address && !text.slice(labelAt).includes(address))
        text = `${t('common.colon', { label: text.trimEnd() })} ${address}`
      if (blocks.has(name)) text += '\n\n'
    },
  })
  parser.end(html)
  return text
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
