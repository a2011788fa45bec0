import { i18nFor } from '../../i18n/i18n.ts'
import { PortalPage } from '../pages/portal-page.tsx'
import { type Example, headOf, words } from './sample.tsx'

const portal = {
  sites: [
    {
      key: 'icmc-europe',
      theme: 'doors' as const,
      name: words('ICMC Europe'),
      kindLine: words('EU policy and programme office, Brussels'),
      purpose: words(
        'Represents ICMC towards the European institutions, coordinates advocacy, and runs networking and multi-stakeholder programmes.',
      ),
      href: '/icmc-europe/en',
      languages: [
        { locale: 'en' as const, href: '/icmc-europe/en' },
        { locale: 'fr' as const, href: '/icmc-europe/fr' },
      ],
    },
    {
      key: 'share-network',
      theme: 'network' as const,
      name: words('SHARE Network'),
      kindLine: words('Network of cities, towns, regions and rural communities'),
      purpose: words('ICMC Europe’s platform on refugee resettlement and migrant inclusion.'),
      href: '/share-network/en',
      languages: [{ locale: 'en' as const, href: '/share-network/en' }],
    },
    {
      key: 'icmpd-brussels',
      theme: 'documents' as const,
      name: words('ICMPD Brussels Mission'),
      kindLine: words('Permanent mission to the EU'),
      href: '/icmpd-brussels/en',
      languages: [
        { locale: 'en' as const, href: '/icmpd-brussels/en' },
        { locale: 'ar' as const, href: '/icmpd-brussels/ar' },
      ],
    },
  ],
}

export const portalExample: Example = {
  name: 'portal',
  isPage: true,
  locale: 'en',
  site: 'icmc-europe',
  element: <PortalPage i18n={i18nFor('en')} head={headOf('Three offices, one house')} view={portal} />,
}
