import { expect, test } from 'vitest'
import { localeCodes, locales } from '../i18n/locales.ts'
import { awayForm, awayPage } from './away-page.ts'
import { forms } from './registry.ts'

test('every field that a form has words for is one that its schema reads', () => {
  for (const form of forms) {
    for (const name of Object.keys(form.typed ?? {})) {
      const read = form.read({ [name]: ['x'.repeat(20_000)] })
      expect('errors' in read && read.errors.map(({ field }) => field), `${form.name} ${name}`).toContain(
        name,
      )
    }
  }
})

test('where no page was ever rendered, the form stands in one of its own, in the reader’s language', () => {
  for (const locale of localeCodes) {
    const form = awayForm({
      form: {},
      locale,
      action: '/a?key="b"',
      values: { stamp: ['s'] },
      wasTried: true,
    })
    const page = awayPage(locale, form)
    expect(page).toContain(`<html lang="${locale}" dir="${locales[locale].dir}">`)
    expect(page).toContain('action="/a?key=&quot;b&quot;"')
    expect(page).toContain('<input type="hidden" name="stamp" value="s">')
    // Nothing was chosen here but to press the button.
    expect(page).not.toContain('class="note"')
  }
})
