import type { ReactElement } from 'react'
import type { I18n } from '../../i18n/i18n.ts'
import { i18nFor } from '../../i18n/i18n.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { TopicLink, Words } from '../../lib/views/common.ts'
import type { FrameView, HeadView } from '../../lib/views/frame.ts'

/** One way in which a component may be used; tests render them all. */
export interface Example {
  name: string
  /** A whole page: has one h1 and the frame around it. */
  isPage: boolean
  locale: Locale
  site: string
  element: ReactElement
}

export const words = (text: string, lang?: Locale): Words => ({ text, lang })
export const link = (text: string, href: string, hreflang?: Locale) => ({
  label: words(text),
  href,
  hreflang,
})

const topicNames: Readonly<Record<string, string>> = {
  resettlement: 'Refugee resettlement',
  'complementary-pathways': 'Complementary pathways',
  'community-sponsorship': 'Community sponsorship',
  integration: 'Integration and inclusion',
  'rural-welcome': 'Welcome in rural areas',
  'mixed-migration': 'Mixed migration',
  'human-trafficking': 'Countering human trafficking',
  'migration-and-development': 'Migration and development',
  'policy-and-governance': 'Migration policy and governance',
  'eu-policy': 'European asylum and migration policy',
}

export const topics = (...keys: string[]): TopicLink[] =>
  keys.map((key) => ({ key, name: words(topicNames[key] ?? key), href: `/icmc-europe/en/topics/${key}` }))

export function headOf(title: string, more: Partial<HeadView> = {}): HeadView {
  return { title, description: `${title}.`, canonical: 'https://example.org/icmc-europe/en/page', ...more }
}

interface Case {
  i18n: I18n
  frame: FrameView
  head: HeadView
}

const shared = (
  base: string,
  hereLabel: string | undefined,
): Pick<FrameView, 'breadcrumb' | 'here' | 'searchHref'> => ({
  searchHref: `${base}/search`,
  breadcrumb: hereLabel ? [link('Home', base), link('Section', `${base}/section`)] : [],
  here: hereLabel ? words(hereLabel) : undefined,
})

/** ICMC Europe in English, with a French page and no Spanish one. */
export function icmc(title: string, options: { isHome?: boolean } = {}): Case {
  const base = '/icmc-europe/en'
  const frame: FrameView = {
    site: {
      key: 'icmc-europe',
      theme: 'doors',
      name: words('ICMC Europe'),
      kindLine: words('EU policy and programme office, Brussels'),
      homeHref: base,
    },
    ...shared(base, options.isHome ? undefined : title),
    navigation: [
      link('About us', `${base}/about`),
      link('Advocacy', `${base}/advocacy`),
      link('Projects', `${base}/projects`),
      { ...link('Statements', `${base}/statements`), current: 'section' },
      link('News', `${base}/news`),
      link('Events', `${base}/events`),
    ],
    languages: [
      { locale: 'en', isCurrent: true, href: base },
      { locale: 'fr', isCurrent: false, href: '/icmc-europe/fr' },
      { locale: 'es', isCurrent: false },
    ],
    mission: {
      heading: words('What ICMC does'),
      text: words(
        'ICMC helps and protects vulnerable people on the move, and argues for lasting solutions for refugees and migrants.',
      ),
    },
    address: { name: words('ICMC Europe'), city: 'Brussels', country: 'BE' },
    footer: [
      { group: 'site', links: [link('About us', `${base}/about`), link('News', `${base}/news`)] },
      { group: 'sister-sites', links: [link('SHARE Network', '/share-network/en')] },
      {
        group: 'website',
        links: [link('Accessibility', `${base}/accessibility`), link('Privacy', `${base}/privacy`)],
      },
    ],
    endLine: words(
      'ICMC Europe is the Brussels office of the International Catholic Migration Commission (ICMC).',
    ),
  }
  return { i18n: i18nFor('en'), frame, head: headOf(title, { isHome: options.isHome }) }
}

/** The SHARE Network in English, with a banner. */
export function share(title: string, options: { isHome?: boolean } = {}): Case {
  const base = '/share-network/en'
  const { i18n, frame, head } = icmc(title, options)
  return {
    i18n,
    head,
    frame: {
      ...frame,
      ...shared(base, options.isHome ? undefined : title),
      site: {
        key: 'share-network',
        theme: 'network',
        name: words('SHARE Network'),
        kindLine: words('Run by ICMC Europe'),
        homeHref: base,
      },
      navigation: [
        link('The network', `${base}/about`),
        { ...link('Projects', `${base}/projects`), current: 'page' },
        link('Join', `${base}/join`),
        link('News', `${base}/news`),
      ],
      banner: { text: words('The network is open to new members.'), link: link('Join', `${base}/join`) },
      endLine: words('The SHARE Network is a platform of ICMC Europe, Brussels.'),
    },
  }
}

/** The ICMPD Brussels Mission in Arabic, from right to left, with Latin names inside. */
export function icmpdArabic(title: string): Case {
  const base = '/icmpd-brussels/ar'
  const frame: FrameView = {
    site: {
      key: 'icmpd-brussels',
      theme: 'documents',
      name: words('بعثة ICMPD في بروكسل'),
      kindLine: words('المركز الدولي لتطوير سياسات الهجرة'),
      homeHref: base,
    },
    searchHref: `${base}/search`,
    breadcrumb: [],
    navigation: [
      link('الوثائق', `${base}/documents`),
      link('عن البعثة', `${base}/about`),
      link('المشاريع والحوارات', `${base}/projects`),
      link('الأخبار', `${base}/news`),
    ],
    languages: [
      { locale: 'en', isCurrent: false, href: '/icmpd-brussels/en' },
      { locale: 'fr', isCurrent: false, href: '/icmpd-brussels/fr' },
      { locale: 'ru', isCurrent: false },
      { locale: 'ar', isCurrent: true },
    ],
    mission: {
      heading: words('رسالة البعثة'),
      text: words(
        'تعمل البعثة من أجل حوكمة للهجرة شاملة ومستدامة ومتطلعة إلى المستقبل، تستند إلى الأدلة وإلى الشراكة مع الجهات المعنية.',
      ),
    },
    footer: [
      { group: 'site', links: [link('الوثائق', `${base}/documents`)] },
      {
        group: 'sister-sites',
        links: [{ label: words('ICMC Europe', 'en'), href: '/icmc-europe/en', hreflang: 'en' }],
      },
    ],
    endLine: words('بعثة المركز الدولي لتطوير سياسات الهجرة لدى الاتحاد الأوروبي، بروكسل.'),
  }
  return { i18n: i18nFor('ar'), frame, head: headOf(title) }
}

/** A whole page as an example. */
export function page(name: string, { frame, i18n }: Case, element: ReactElement): Example {
  return { name, isPage: true, locale: i18n.locale, site: frame.site.key, element }
}
