import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { ConsentEntry } from '../../newsletter/manage/consent-history.ts'
import { ConsentList } from './consent-list.tsx'

const at = new Date('2026-07-01T10:00:00Z')
const entry = (more: Partial<ConsentEntry>): ConsentEntry => ({
  ...{ id: '1', action: 'changed', at, newsletter: 'Monthly', form: 'preferences', language: 'en' },
  ...{ wording: null, details: null },
  ...more,
})
const shown = (entries: ConsentEntry[], dates: Parameters<typeof ConsentList>[0]['dates'] = {}) =>
  renderToStaticMarkup(<ConsentList dates={dates} entries={entries} panel="en" />)

test('a change of address is told in words, without the hash of the old one', () => {
  const html = shown([
    entry({ details: 'address; before hash:Ab-c_1' }),
    entry({ id: '2', details: 'address; before hash:Ab-c_1; corrected by Ann: she wrote' }),
    entry({ id: '3', details: 'topics; language' }),
  ])
  expect(html).toContain('<p>Another address before</p>')
  expect(html).toContain('<p>Another address before; corrected by Ann: she wrote</p>')
  expect(html).toContain('<p>topics; language</p>')
  expect(html).not.toContain('hash:')
})

test('all its times are those of one clock, which is named', () => {
  const html = shown([entry({})], {
    requestedAt: at,
    confirmedAt: new Date('2026-12-01T10:00:00Z'),
    leftAt: null,
  })
  expect(html).toContain('Brussels')
  expect(html).toContain(
    '<dt>Asked for</dt><dd><time dateTime="2026-07-01T10:00:00.000Z">Jul 1, 2026, 12:00 PM</time></dd>',
  )
  expect(html).toContain('Dec 1, 2026, 11:00 AM')
  expect(html).not.toContain('<dt>Left</dt>')
  expect(html.match(/Jul 1, 2026, 12:00 PM/g)).toHaveLength(2)
})
