import { expect, test } from '../support/browser.ts'

const moved = {
  '/offices/icmc-europe': '/icmc-europe/en',
  '/type/migration-policy-and-governance': '/icmc-europe/en/policy-and-governance',
}

for (const [from, to] of Object.entries(moved)) {
  for (const query of ['', '?L=0&cHash=0123456789abcdef', '?utm_source=letter']) {
    test(`the old address ${from}${query} leads to its page in one hop`, async ({ request }) => {
      const response = await request.get(from + query, { maxRedirects: 0 })
      expect(response.status()).toBe(301)
      const location = response.headers()['location'] ?? ''
      expect(location).toBe(to)
      expect((await request.get(location, { maxRedirects: 0 })).status()).toBe(200)
    })

    test(`the same with a slash at its end: ${from}/${query}`, async ({ request }) => {
      const response = await request.get(`${from}/${query}`, { maxRedirects: 0 })
      expect([response.status(), response.headers()['location']]).toEqual([301, to])
    })
  }
}
