import { expect, test } from 'vitest'
import { addressCheck } from './postal-address.ts'

test('warns of a postal address to which no letter would come', () => {
  const whole = { street: 'Rue Washington 40', postcode: '1050', city: 'Brussels', country: 'BE' } as const
  expect(addressCheck({ address: whole })).toEqual([])
  const warning = [{ level: 'warning', code: 'noPostalAddress' }]
  expect(addressCheck({ address: { ...whole, street: ' ' } })).toEqual(warning)
  expect(addressCheck({ address: { ...whole, city: null } })).toEqual(warning)
  expect(addressCheck({})).toEqual(warning)
})
