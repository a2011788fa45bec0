import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { type I18n, i18nFor } from '../../src/i18n/i18n.ts'
import { isLocale } from '../../src/i18n/locales.ts'
import { formAway } from '../../src/lib/form-away.ts'
import { newRecord, renderStore } from '../../src/lib/render-record.ts'
import type { Renderer } from '../../src/server/render.ts'

/** What an address asks for, below the site's language. */
interface Asked {
  site: string
  locale: string
  i18n: I18n
  /** The last segment, where a page has several. */
  step: string
  key: string
}

type Page = (asked: Asked) => Promise<ReactElement | null>

async function newsletterPages(): Promise<Record<string, Page>> {
  const [newsletter, contact, subscription, ...pages] = await Promise.all([
    import('../../src/content/newsletter.ts'),
    import('../../src/content/contact.ts'),
    import('../../src/content/subscription-page.ts'),
    import('../../src/components/pages/newsletter-page.tsx'),
    import('../../src/components/pages/contact-page.tsx'),
    import('../../src/components/pages/subscription-page.tsx'),
  ])
  const [{ NewsletterPage }, { ContactPage }, { SubscriptionPage }] = pages
  return {
    contact: async ({ site, locale, i18n }) => {
      const page = await contact.contactPage(site, locale)
      return page.kind === 'found' ? createElement(ContactPage, { i18n, ...page }) : null
    },
    newsletter: async ({ site, locale, i18n }) => {
      const page = await newsletter.newsletterPage(site, locale)
      return page.kind === 'found' ? createElement(NewsletterPage, { i18n, ...page }) : null
    },
    'newsletter/subscription': async ({ site, locale, i18n, step, key }) => {
      const page = await subscription.subscriptionPage(site, locale, step, key)
      return page.kind === 'found' ? createElement(SubscriptionPage, { i18n, ...page }) : null
    },
  }
}

async function networkPages(): Promise<Record<string, Page>> {
  const [network, membership, list, join, steps] = await Promise.all([
    import('../../src/content/network.ts'),
    import('../../src/content/membership-page.ts'),
    import('../../src/components/pages/network-page.tsx'),
    import('../../src/components/pages/network-join-page.tsx'),
    import('../../src/components/pages/membership-page.tsx'),
  ])
  return {
    network: async ({ site, locale, i18n }) => {
      const page = await network.networkPage(site, locale)
      return page.kind === 'found' ? createElement(list.NetworkPage, { i18n, ...page }) : null
    },
    'network/join': async ({ site, locale, i18n }) => {
      const page = await network.networkJoinPage(site, locale)
      return page.kind === 'found' ? createElement(join.NetworkJoinPage, { i18n, ...page }) : null
    },
    'network/membership': async ({ site, locale, i18n, step, key }) => {
      const page = await membership.membershipPage(site, locale, step, key)
      return page.kind === 'found' ? createElement(steps.MembershipPage, { i18n, ...page }) : null
    },
  }
}

async function awayPages(): Promise<Record<string, Page>> {
  const [errors, { FormAwayPage }] = await Promise.all([
    import('../../src/content/errors.ts'),
    import('../../src/components/pages/form-away-page.tsx'),
  ])
  return {
    [`error-page/${formAway.page}`]: async ({ site, locale, i18n }) => {
      const page = await errors.formAwayPage(site, locale)
      return page && createElement(FormAwayPage, { i18n, ...page })
    },
  }
}

/** Next's part, without Next: the gateway and the components, in the render's store. */
export async function rendererOfPages(): Promise<Renderer> {
  const pages = { ...(await newsletterPages()), ...(await networkPages()), ...(await awayPages()) }
  const pageAt = async (address: string) => {
    const url = new URL(address, 'http://localhost')
    const [, site = '', locale = '', section = '', folder, step = ''] = url.pathname.split('/')
    const page = pages[folder === undefined ? section : `${section}/${folder}`]
    const i18n = i18nFor(isLocale(locale) ? locale : 'en')
    return page?.({ site, locale, i18n, step, key: url.searchParams.get('key') ?? '' }) ?? null
  }
  return async (address, place, form) => {
    const record = newRecord(place, form)
    const element = await renderStore().run(record, () => pageAt(address))
    const html = element
      ? `<!doctype html><html lang="${address.split('/')[2]}"><body>${renderToStaticMarkup(element)}</body></html>`
      : ''
    return {
      status: element ? 200 : 404,
      contentType: 'text/html; charset=utf-8',
      location: null,
      body: Buffer.from(html),
      record,
    }
  }
}
