import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LanguagePreview } from './language-preview.tsx'

test('words written from right to left do not swallow the numbers beside them', () => {
  const composed = {
    ...{ fromName: 'Office', subject: 'مرحبا', html: '<p>x</p>', text: 'x' },
    checks: [{ level: 'error' as const, code: 'brokenLink' as const, detail: 'مرحبا (12)' }],
  }
  const html = renderToStaticMarkup(<LanguagePreview panel="en" locale="ar" composed={composed} />)
  expect(html).toContain('<bdi lang="ar">مرحبا</bdi>')
  expect(html).toContain('\u2068مرحبا (12)\u2069')
})
