import { expect, test } from '../support/browser.ts'

const notFound = {
  '/icmc-europe/en/no-such-page': 'There is no page behind this door',
  '/icmc-europe/fr/no-such-page': 'Il n’y a pas de page derrière cette porte',
  '/share-network/es/news/no-such-item': 'No hay ninguna página tras esta puerta',
  '/icmpd-brussels/ru/documents/no-such-document': 'За этой дверью нет страницы',
  '/icmpd-brussels/ar/no-such-page': 'لا صفحة خلف هذا الباب',
  // A language that the site does not speak, one that is none of ours, and a site that there is not.
  '/icmc-europe/ar': 'There is no page behind this door',
  '/icmc-europe/de/news': 'There is no page behind this door',
  '/no-such-site/en': 'There is no page behind this door',
  // An item of another site, which this one has not taken over.
  '/icmpd-brussels/en/projects/drive-referral': 'There is no page behind this door',
}

for (const [address, heading] of Object.entries(notFound)) {
  test(`${address} is answered with 404 in the reader's language`, async ({ request }) => {
    const response = await request.get(address)
    expect(response.status()).toBe(404)
    const html = await response.text()
    expect(html).toMatch(new RegExp(`<h1[^>]*>${heading}</h1>`))
    expect(html).toContain('<meta name="robots" content="noindex"/>')
    expect(html).not.toContain('rel="alternate"')
  })
}

test('a file that there is not is answered with 404', async ({ request }) => {
  expect((await request.get('/icmpd-brussels/en/documents/factsheet/es.pdf')).status()).toBe(404)
  expect((await request.get('/media/no-such-picture.webp')).status()).toBe(404)
  // The address by which the front door asks whether a file is public is for nobody else.
  expect((await request.get('/file-permission?of=/media/x.webp')).status()).toBe(404)
})

test('HEAD is answered as GET, without a body', async ({ request }) => {
  for (const address of ['/icmc-europe/en', '/icmc-europe/en/no-such-page']) {
    const headers = { 'Accept-Encoding': 'identity' }
    const head = await request.head(address, { headers })
    const get = await request.get(address, { headers })
    expect(head.status()).toBe(get.status())
    expect(head.headers()['content-length']).toBe(String((await get.body()).length))
    expect(await head.body()).toHaveLength(0)
  }
})

test('pages are for reading: other methods are answered with 405 and what is allowed', async ({
  request,
}) => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
    const response = await request.fetch('/icmc-europe/en/about', { method, data: 'a=b' })
    expect(response.status(), method).toBe(405)
    expect(response.headers()['allow']).toBe('GET, HEAD')
    expect(response.headers()['x-content-type-options']).toBe('nosniff')
  }
})

test('each page has one address: other forms of it lead there with 301', async ({ request }) => {
  const forms = {
    '/icmc-europe/en/': '/icmc-europe/en',
    '/icmc-europe//en/news': '/icmc-europe/en/news',
    '/icmc-europe/en/news/?page=1': '/icmc-europe/en/news?page=1',
  }
  for (const [from, to] of Object.entries(forms)) {
    const response = await request.get(from, { maxRedirects: 0 })
    expect(response.status(), from).toBe(301)
    expect(response.headers()['location'], from).toBe(to)
  }
})
