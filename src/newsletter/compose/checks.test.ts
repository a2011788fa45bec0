import { expect, test } from 'vitest'
import { checkIssue } from './checks.ts'

const unclear = (html: string): (string | undefined)[] =>
  checkIssue({
    ...{ subject: 'Spring', html, parts: 1 },
    ...{ leftOut: 0, unreadablePictures: 0, acknowledgements: 0 },
  }).flatMap(({ code, detail }) => (code === 'unclearLink' ? [detail] : []))

const link = (label: string, address: string): string =>
  `<a href="https://example.org/${address}">${label}</a>`

test('links of one name that lead to several addresses are named, once each', () => {
  const html = [
    link('The report', 'a'),
    link('the  report', 'b'),
    link('The report', 'c'),
    link('Register', 'd'),
    link('Register', 'd'),
    link('here', 'e'),
    link('here', 'f'),
    link('', 'g'),
    link('', 'h'),
  ].join('')
  expect(unclear(html)).toEqual(['The report', 'here'])
})

test('links with names of their own are clear', () => {
  expect(unclear(link('The report', 'a') + link('The programme', 'b'))).toEqual([])
})
