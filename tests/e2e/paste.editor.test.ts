import { readFileSync } from 'node:fs'
import type { Locator } from '@playwright/test'
import { expect, test } from '../support/browser.ts'
import { draftNews, get, type Sent, signIn } from '../support/editor.ts'

const word = readFileSync('tests/fixtures/paste/word.txt', 'utf8')

/** What the clipboard holds arrives at the editor as it does when somebody pastes. */
const paste = (editor: Locator, html: string, text: string) =>
  editor.evaluate(
    (element, [html, text]) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', html)
      clipboardData.setData('text/plain', text)
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    },
    [html, text] as const,
  )

interface Node {
  type: string
  tag?: string
  text?: string
  format?: number
  fields?: { url?: string }
  children?: Node[]
}

/** A text as it is stored, in short: each element by its kind, words as they are. */
function inShort({ type, tag, text, format = 0, fields, children = [] }: Node): string {
  if (type === 'text')
    return `${format & 1 ? '*' : ''}${format & 2 ? '/' : ''}${format > 3 ? '?' : ''}${text}`
  const name = fields?.url ?? tag ?? type
  return `<${name}>${children.map(inShort).join('')}</>`
}

test('what is pasted from Word is stored with its structure and without rubbish', async ({ page }) => {
  await signIn(page.request)
  const item = await draftNews(page.request, { title: `Pasted ${Date.now()}`, summary: 'Pasted.' })
  await page.goto(`/admin/collections/news/${item.id}?locale=en`)
  const editor = page.locator('.rich-text-lexical [contenteditable="true"]').first()
  await editor.click()
  await paste(editor, word, 'Arrivals in 2026')
  await expect(editor.getByRole('heading', { level: 2, name: 'Arrivals in 2026' })).toBeVisible()
  await expect(page.getByText('Pictures do not come along when you paste.')).toBeVisible()
  await page.getByRole('button', { name: 'Save Draft' }).click()
  const stored = async () => {
    const { body } = await get<Sent & { body?: { root: Node } | null }>(
      page.request,
      `/api/news/${item.id}?draft=true&locale=en&depth=0`,
    )
    return body?.root.children?.map(inShort)
  }
  await expect
    .poll(stored)
    .toEqual([
      '<h2>Arrivals in 2026</>',
      '<paragraph>*Forty mayors met in /Brussels, <https://example.org/a?id=7>as planned</>.[1] All came.</>',
      '<h3>Numbers</>',
      '<ul><listitem>First</><listitem><ul><listitem>Below the first</></></><listitem>Second</></>',
      '<ol><listitem>Counted</></>',
      '<quote>Welcome is a practice.</>',
    ])
})
