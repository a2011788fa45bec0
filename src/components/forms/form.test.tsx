import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { i18nFor } from '../../i18n/i18n.ts'
import { Form } from './form.tsx'

test.each([
  ['en', 'Email address: '],
  ['fr', 'Email address\u00a0: '],
] as const)('what has to be mended is named with the colon of the language: %s', (locale, words) => {
  const html = renderToStaticMarkup(
    <Form
      i18n={i18nFor(locale)}
      id="a"
      form={{ action: '/a', stamp: '', values: {}, errors: [{ field: 'email', problem: 'required' }] }}
      labels={{ email: 'Email address' }}
      button="Send"
    />,
  )
  const [, link] = /<a href="#a-email">([^<]*)<\/a>/.exec(html) ?? []
  expect(link?.startsWith(words)).toBe(true)
})
