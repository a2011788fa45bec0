import { HtmlValidate } from 'html-validate'
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { localeCodes } from '../i18n/locales.ts'
import { type MailBlock, mailDocument } from './mail-document.ts'

const everyBlock: MailBlock[] = [
  { kind: 'heading', text: 'Hello <all> & "everybody"' },
  { kind: 'subheading', text: 'Below' },
  { kind: 'paragraph', text: 'First line\nsecond line' },
  { kind: 'prose', html: '<p>With <strong>weight</strong></p>', text: 'With weight' },
  { kind: 'button', label: 'Go on', address: 'https://example.org/?a=1&b=2' },
  { kind: 'kicker', text: 'News' },
  { kind: 'title', text: 'A title [[html]]', address: 'https://example.org/a' },
  { kind: 'link', label: 'Read on', address: 'https://example.org/b' },
  { kind: 'picture', address: 'https://example.org/p.jpg', alt: 'A "picture"' },
  { kind: 'emblem', address: 'https://example.org/e.png', alt: '' },
  { kind: 'divider' },
  { kind: 'note', text: 'In small print' },
]

const mail = (locale: (typeof localeCodes)[number] = 'en') =>
  mailDocument({
    locale,
    title: 'A subject\nin two lines',
    sender: 'Somebody & Co',
    blocks: everyBlock,
    footer: ['Street 1\nBrussels', { label: 'Leave', address: 'https://example.org/leave' }],
  })

test('the text part says everything that the HTML says', () => {
  const { subject, text } = mail()
  expect(subject).toBe('A subject in two lines')
  for (const words of [
    'Hello <all> & "everybody"',
    'With weight',
    'https://example.org/?a=1&b=2',
    'Leave: ',
  ]) {
    expect(text).toContain(words)
  }
  expect(text).not.toMatch(/<\/?(p|br|strong|a)\b/)
})

test('a label has its colon as the language writes it', () => {
  for (const words of ['Go on:\nhttps://', 'Leave: https://', 'Read on\nhttps://']) {
    expect(mail('en').text).toContain(words)
  }
  for (const words of ['Go on\u00a0:\nhttps://', 'Leave\u00a0: https://']) {
    expect(mail('fr').text).toContain(words)
  }
})

test('what somebody typed is text in the HTML, and fills nothing in', () => {
  const { html } = mail()
  expect(html).toContain('Hello &lt;all&gt; &amp; &quot;everybody&quot;')
  expect(html).toContain('A title [[html]]')
  expect(html).toContain('alt="A &quot;picture&quot;"')
  expect(html).toContain('First line<br>second line')
})

test.each(localeCodes)('%s: language and direction are said, and the dark is provided for', (locale) => {
  const { html } = mail(locale)
  expect(html).toContain(`<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}"`)
  expect(html).toContain('prefers-color-scheme: dark')
  expect(html.includes('text-align:right')).toBe(locale === 'ar')
})

test('in the dark no ground stays light but that of buttons and emblems', () => {
  const { document } = new JSDOM(mail().html).window
  const styles = Array.from(document.querySelectorAll('style'), ({ textContent }) => textContent).join('')
  const dark = styles.slice(styles.indexOf('prefers-color-scheme: dark'))
  const darkened = Array.from(
    dark.matchAll(/([^{}]+)\{ background: #[12]\w+ !important; \}/g),
    ([, selector]) => selector,
  ).join(',')
  const light = Array.from(
    document.querySelectorAll('[style*="background:#f"], [style*="background-color:#e"]'),
  )
  expect(light.length).toBeGreaterThan(2)
  for (const element of light) expect(element.matches(darkened), element.outerHTML.slice(0, 200)).toBe(true)
})

test('the HTML is well-formed', async () => {
  const report = await new HtmlValidate({
    rules: {
      'close-order': 'error',
      'attr-quotes': 'off',
      'no-dup-attr': 'error',
      'element-permitted-content': 'error',
      'wcag/h37': 'error',
      'no-unknown-elements': 'off',
    },
  }).validateString(mail().html)
  expect(
    report.results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`)),
  ).toEqual([])
})

test('twenty items are far below the hundred kilobytes at which mail programs cut', () => {
  const item = everyBlock.filter(({ kind }) =>
    ['kicker', 'title', 'paragraph', 'link', 'divider'].includes(kind),
  )
  const blocks = Array.from({ length: 20 }, () => item).flat()
  const { html } = mailDocument({ locale: 'en', title: 'Long', sender: 'X', blocks })
  expect(Buffer.byteLength(html)).toBeLessThan(60_000)
})
