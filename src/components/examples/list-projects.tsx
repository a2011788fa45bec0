import { ProjectListPage } from '../pages/project-list-page.tsx'
import { partners, projectRows } from './rows.tsx'
import { type Example, page, share, words } from './sample.tsx'

const map = {
  width: 640,
  height: 760,
  countries: [
    { code: 'ES', d: 'M194 234h96v74h-96z', highlight: 'partners' as const, label: { x: 242, y: 274 } },
    { code: 'SN', d: 'M70 500h60v40H70z', highlight: 'work' as const, label: { x: 100, y: 524 } },
    { code: 'FR', d: 'M230 150h120v80H230z' },
    { d: 'M120 340h420v300H120z' },
  ],
}

const projects = share('Projects')

export const projectListExamples: Example[] = [
  page(
    'project-list',
    projects,
    <ProjectListPage
      {...projects}
      view={{
        rows: projectRows,
        total: 3,
        map,
        mapEntries: [
          {
            title: words('MADE West Africa'),
            href: '/icmc-europe/en/projects/made-west-africa',
            tone: 'work',
            places: ['BF', 'GH', 'GN', 'SN', 'SL', 'TG'].map((country) => ({
              country,
              href: `/icmc-europe/en/projects?country=${country}`,
            })),
          },
          {
            title: words('DRIVE Referral'),
            href: '/icmc-europe/en/projects/drive-referral',
            tone: 'partners',
            start: '2010-03',
            end: '2011-08',
            places: ['ES', 'IT', 'MT', 'GR'].map((country) => ({
              country,
              organisations: partners.filter((partner) => partner.country === country),
            })),
            elsewhere: partners.filter(({ country }) => !country),
          },
        ],
        timeLine: [
          {
            title: words('DRIVE Referral'),
            href: '/icmc-europe/en/projects/drive-referral',
            start: '2010-03',
            end: '2011-08',
          },
          {
            title: words('SHARE: cities that care, cities that share'),
            href: '/share-network/en/projects/share',
            start: '2012',
            durationMonths: 24,
          },
          {
            title: words('Strengthening the response to emergency resettlement needs'),
            href: '/icmc-europe/en/projects/emergency-resettlement',
            start: '2013',
            end: '2014',
            isPlanned: true,
          },
        ],
      }}
    />,
  ),
]
