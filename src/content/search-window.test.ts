import { expect, test } from 'vitest'
import { datesOfEntries } from './search-window.ts'

const since = async (share: number, statistics: unknown) => {
  const dates = await datesOfEntries(async <Row>() => (statistics ? [statistics as Row] : []), 'en')
  return dates(share)
}

/** A tenth has no date; of the others a quarter lies between each date and the next. */
const statistics = {
  common: [''],
  shares: [0.1],
  bounds: ['2010', '2014-02-03', '2018-11-09', '2020', '2022-10-01'],
}

test('the newest of a share are the months of one year and the years after it', async () => {
  const tags = await since(0.3, statistics)
  expect(tags).toMatch(/^'=month:2018-11' \| '=month:2018-12' \| '=year:2019' \| /)
  expect(tags).toContain(`'=year:${new Date().getUTCFullYear()}'`)
})

test('a date that is known as a year stands for the year', async () => {
  expect(await since(0.2, statistics)).toMatch(/^'=year:2020' \| /)
})

test('all dates are looked at for a share that is nearly all, and where nothing is known', async () => {
  expect(await since(0.95, statistics)).toBeNull()
  expect(await since(0.1, undefined)).toBeNull()
  expect(await since(0.1, { common: [], shares: [], bounds: [] })).toBeNull()
})
