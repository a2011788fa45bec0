/**
 * The parts that mails are made of, in MJML. `scripts/generated.ts write` compiles them into `compiled.json`, so
 * that MJML, which takes a hundred megabytes, is needed by nobody who sends mail. Names in double brackets are
 * filled in when a mail is written (`mail-document.ts`).
 */

import type { Direction } from '../../i18n/locales.ts'

const ink = '#1c2430'
const quiet = '#4a5563'
const link = '#0b5394'
const paper = '#ffffff'
const ground = '#eef0f2'
/** A heading that looks as its surroundings say. */
const plain = 'margin:0;font:inherit'

/** Colours for mail programs that show mail in the dark and let the mail say how. */
const dark = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
a { color: ${link}; }
.prose p { margin: 0 0 12px; } .prose ul, .prose ol { margin: 0 0 12px; padding-inline-start: 24px; }
@media (prefers-color-scheme: dark) {
  body, .ground, [aria-roledescription="email"] { background: #14181d !important; }
  .paper, .paper > table { background: #20262e !important; }
  .ink div, .ink a { color: #eef1f5 !important; }
  .quiet div, .quiet a { color: #b9c2cd !important; }
  .prose a, .link a { color: #8ec5ff !important; }
  .light img { background: #ffffff !important; }
}`

const parts: Record<string, (align: string) => string> = {
  heading: (align) =>
    `<mj-text css-class="ink" align="${align}" font-size="22px" line-height="28px" font-weight="700"><h1 style="${plain}">[[text]]</h1></mj-text>`,
  subheading: (align) =>
    `<mj-text css-class="ink" align="${align}" font-size="19px" line-height="25px" font-weight="700" padding-top="16px"><h2 style="${plain}">[[text]]</h2></mj-text>`,
  paragraph: (align) => `<mj-text css-class="ink prose" align="${align}">[[text]]</mj-text>`,
  prose: (align) => `<mj-text css-class="ink prose" align="${align}">[[html]]</mj-text>`,
  button: (align) =>
    `<mj-button align="${align}" href="[[address]]" background-color="${link}" color="#ffffff" font-size="16px" font-weight="700" border-radius="4px" inner-padding="12px 22px" padding="10px 24px 16px">[[label]]</mj-button>`,
  note: (align) =>
    `<mj-text css-class="quiet prose" align="${align}" font-size="13px" line-height="20px" color="${quiet}">[[text]]</mj-text>`,
  link: (align) =>
    `<mj-text css-class="link" align="${align}" padding-bottom="18px"><a href="[[address]]" style="color:${link};font-weight:700">[[label]]</a></mj-text>`,
  kicker: (align) =>
    `<mj-text css-class="quiet" align="${align}" font-size="13px" line-height="18px" color="${quiet}" padding-bottom="0">[[text]]</mj-text>`,
  title: (align) =>
    `<mj-text css-class="ink" align="${align}" font-size="19px" line-height="25px" font-weight="700" padding-bottom="4px"><h2 style="${plain}"><a href="[[address]]" style="color:${ink};text-decoration:none">[[text]]</a></h2></mj-text>`,
  picture: (align) =>
    `<mj-image align="${align}" src="[[address]]" alt="[[alt]]" padding="14px 24px 8px" fluid-on-mobile="true" />`,
  emblem: (align) =>
    `<mj-image css-class="light" align="${align}" src="[[address]]" alt="[[alt]]" width="90px" padding="10px 24px 4px" />`,
  divider: () => `<mj-divider border-width="1px" border-color="#c9d0d8" padding="10px 24px" />`,
}

/** The names of the parts, in the order in which they stand in the source. */
export const partNames: readonly string[] = Object.keys(parts)

/** What separates the parts in what MJML makes of them. */
export const partMark = (name: string): string => `<!--part ${name}-->`
export const endMark = '<!--end of parts-->'

/** A mail that has every part once. */
export function mailSource(direction: Direction): string {
  const align = direction === 'rtl' ? 'right' : 'left'
  return `<mjml lang="[[lang]]" dir="${direction}">
  <mj-head>
    <mj-title>[[title]]</mj-title>
    <mj-preview>[[preview]]</mj-preview>
    <mj-attributes>
      <mj-all font-family="Arial, Helvetica, 'Noto Sans', sans-serif" />
      <mj-text font-size="16px" line-height="25px" color="${ink}" padding="8px 24px" />
    </mj-attributes>
    <mj-raw><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"></mj-raw>
    <mj-style>${dark}</mj-style>
  </mj-head>
  <mj-body background-color="${ground}" css-class="ground" width="600px">
    <mj-section padding="20px 0 0" direction="${direction}"><mj-column direction="${direction}">
      <mj-text css-class="quiet" align="${align}" font-size="14px" font-weight="700" color="${quiet}">[[sender]]</mj-text>
    </mj-column></mj-section>
    <mj-section css-class="paper" background-color="${paper}" padding="8px 0" direction="${direction}">
      <mj-column direction="${direction}">
        ${partNames.map((name) => `<mj-raw>${partMark(name)}</mj-raw>${parts[name]?.(align)}`).join('\n')}
        <mj-raw>${endMark}</mj-raw>
      </mj-column>
    </mj-section>
    <mj-section padding="12px 0 28px" direction="${direction}"><mj-column direction="${direction}">
      <mj-text css-class="quiet prose" align="${align}" font-size="13px" line-height="20px" color="${quiet}">[[footer]]</mj-text>
    </mj-column></mj-section>
  </mj-body>
</mjml>`
}
