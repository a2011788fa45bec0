import { isSignature, signature } from '../lib/signature.ts'
import { type LinkedSite, siteHome } from '../lib/site-home.ts'

/** What a link to somebody's own pages is made of. */
export interface LinkedSubscription {
  /** Its id. */
  id: string
  /** The subscriber's address: when it changes, links that were mailed to the old one are worth nothing. */
  email: string
}

const purpose = 'subscription'

/** Ends a key. A signature may end in "-", which some mail programs do not take for a part of a link. */
const end = '0'

/** The part of a link that names a subscription and that nobody else can make. */
export function subscriptionKey({ id, email }: LinkedSubscription): string {
  const name = Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url')
  return `${name}.${signature(purpose, `${id} ${email}`)}.${end}`
}

/** The subscription that a key names; null for what is no key. Whether it is ours, `isKeyOf` says. */
export function subscriptionNamed(key: string): string | null {
  const bytes = Buffer.from(key.split('.')[0] ?? '', 'base64url')
  if (bytes.length !== 16) return null
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** Whether a key was made for a subscription and its address as it is now; those mailed earlier have no end. */
export function isKeyOf(key: string, { id, email }: LinkedSubscription): boolean {
  return isSignature(purpose, `${id} ${email}`, key.split('.')[1] ?? '')
}

/** The absolute address of one of the pages that mailed links lead to. */
export function mailedPage(site: LinkedSite, page: string, key: string): string {
  return `${siteHome(site)}/newsletter/subscription/${page}?key=${encodeURIComponent(key)}`
}

/** The links that every issue carries for its reader: they open without signing in and never expire. */
export interface SubscriberLinks {
  preferences: string
  /** A page with a button. */
  unsubscribe: string
  /** Takes a POST of a program (RFC 8058); for a person it shows the page with the button. */
  oneClick: string
}

/** Makes the links of one subscription. */
export function subscriberLinks(subscription: LinkedSubscription, site: LinkedSite): SubscriberLinks {
  const key = subscriptionKey(subscription)
  return {
    preferences: mailedPage(site, 'preferences', key),
    unsubscribe: mailedPage(site, 'unsubscribe', key),
    oneClick: mailedPage(site, 'one-click', key),
  }
}
