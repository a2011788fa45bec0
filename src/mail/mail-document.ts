import { type I18n, i18nFor } from '../i18n/i18n.ts'
import { type Direction, type Locale, locales } from '../i18n/locales.ts'
import { escapeHtml } from '../lib/escape-html.ts'
import type { CompiledMail } from './templates/compile.ts'
import compiled from './templates/compiled.json' with { type: 'json' }

/** A passage of a mail, in the order in which it is read. Texts are plain; what is HTML is said to be. */
export type MailBlock =
  | { kind: 'heading' | 'subheading' | 'paragraph' | 'note' | 'kicker'; text: string }
  /** Formatted text: `html` is trusted and holds only what `html-validate` and mail programs know. */
  | { kind: 'prose'; html: string; text: string }
  | { kind: 'button'; label: string; address: string }
  /** Its words say by themselves where it leads. */
  | { kind: 'link'; label: string; address: string }
  /** The title of something that can be read on. */
  | { kind: 'title'; text: string; address: string }
  | { kind: 'picture' | 'emblem'; address: string; alt: string }
  | { kind: 'divider' }

/** What a mail says, before it is HTML and text. */
export interface MailDocumentOptions {
  locale: Locale
  /** The subject, and the title of the document. */
  title: string
  /** Who writes: the name at the top. */
  sender: string
  /** The words that a mailbox shows beside the subject; the first text unless given. */
  preview?: string
  blocks: readonly MailBlock[]
  /** Below everything: the postal address, why one gets this, how to leave. */
  footer?: readonly (string | { label: string; address: string })[]
}

/** A mail as it is sent. */
export interface MailDocument {
  /** Who writes. */
  fromName: string
  subject: string
  text: string
  html: string
}

const directions: Readonly<Record<Direction, CompiledMail>> = compiled

/** Writes what stands in double brackets; a value that holds brackets itself stays as it is. */
function fill(html: string, values: Readonly<Record<string, string>>): string {
  return html.replace(/\[\[(\w+)\]\]/g, (_, name: string) => values[name] ?? '')
}

const lines = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>')

function htmlOf(block: MailBlock, parts: CompiledMail['parts']): string {
  const part = parts[block.kind] ?? ''
  switch (block.kind) {
    case 'prose':
      return fill(part, { html: block.html })
    case 'button':
    case 'link':
      return fill(part, { label: escapeHtml(block.label), address: escapeHtml(block.address) })
    case 'title':
      return fill(part, { text: escapeHtml(block.text), address: escapeHtml(block.address) })
    case 'picture':
    case 'emblem':
      return fill(part, { alt: escapeHtml(block.alt), address: escapeHtml(block.address) })
    case 'divider':
      return part
    default:
      return fill(part, { text: lines(block.text) })
  }
}

function textOf(block: MailBlock, { t }: I18n): string {
  switch (block.kind) {
    case 'heading':
      return `${block.text}\n${'='.repeat(Math.min([...block.text].length, 60))}`
    case 'subheading':
      return `${block.text}\n${'-'.repeat(Math.min([...block.text].length, 60))}`
    case 'button':
      return `${t('common.colon', { label: block.label })}\n${block.address}`
    case 'link':
      return `${block.label}\n${block.address}`
    case 'title':
      return `${block.text}\n${block.address}`
    case 'picture':
      return block.alt && `[${block.alt}]`
    case 'emblem':
      return ''
    case 'divider':
      return '* * *'
    default:
      return block.text
  }
}

function footerHtml(footer: NonNullable<MailDocumentOptions['footer']>): string {
  return footer
    .map((each) =>
      typeof each === 'string'
        ? lines(each)
        : `<a href="${escapeHtml(each.address)}">${escapeHtml(each.label)}</a>`,
    )
    .join('<br>')
}

const firstWords = (blocks: readonly MailBlock[]): string =>
  blocks
    .map((block) => (block.kind === 'paragraph' || block.kind === 'prose' ? block.text : ''))
    .find(Boolean) ?? ''

/**
 * Makes a mail: its HTML part, which reads well in the light and in the dark and from right to left, and its text
 * part, from one description.
 */
export function mailDocument(options: MailDocumentOptions): MailDocument {
  const { locale, title, sender, blocks, footer = [] } = options
  const { before, after, parts } = directions[locales[locale].dir]
  const frame = {
    lang: locale,
    title: escapeHtml(title),
    sender: escapeHtml(sender),
    preview: escapeHtml((options.preview ?? firstWords(blocks)).slice(0, 140)),
    footer: footerHtml(footer),
  }
  const html = [fill(before, frame), ...blocks.map((block) => htmlOf(block, parts)), fill(after, frame)].join(
    '',
  )
  const i18n = i18nFor(locale)
  const foot = footer.map((each) =>
    typeof each === 'string' ? each : `${i18n.t('common.colon', { label: each.label })} ${each.address}`,
  )
  const text = [
    sender,
    ...blocks.map((block) => textOf(block, i18n)).filter(Boolean),
    // What mail programs know as the beginning of a signature.
    ...(foot.length > 0 ? [`-- \n${foot.join('\n')}`] : []),
  ].join('\n\n')
  return { fromName: sender, subject: title.replace(/\s+/g, ' ').trim(), text: `${text}\n`, html }
}
