import { CampaignItemPage } from '../pages/campaign-item-page.tsx'
import { EventItemPage } from '../pages/event-item-page.tsx'
import { ProjectItemPage } from '../pages/project-item-page.tsx'
import { documents, eventRows, icmcOrganisation, partners, projectRows } from './rows.tsx'
import { type Example, icmc, icmpdArabic, link, page, topics, words } from './sample.tsx'

const drive = icmc('DRIVE Referral')
const bareProject = icmc('Practical Cooperation in EU Resettlement')
const campaign = icmc('Resettlement Saves Lives')
const hearing = icmc('European Parliament hearing')
const cancelled = icmc('Expert roundtable')
const dialogueArabic = icmpdArabic('دعم مسار الرباط')

export const workItemExamples: Example[] = [
  page(
    'project-item',
    drive,
    <ProjectItemPage
      {...drive}
      view={{
        kind: 'kinds.projects.project',
        title: words('DRIVE Referral'),
        summary: words('Better identification and referral of people arriving by boat.'),
        state: { code: 'completed' },
        start: '2010-03',
        end: '2011-08',
        coordinator: icmcOrganisation,
        partners: partners.map((organisation, index) => ({
          organisation,
          role: index === 3 ? 'associate' : 'partner',
        })),
        funders: [
          { organisation: { name: words('European Refugee Fund'), acronym: 'ERF' }, share: 80 },
          { organisation: { name: words('Council of Europe'), acronym: 'CoE' } },
        ],
        region: words('Mediterranean'),
        budget: { amount: 500000, currency: 'EUR' },
        countries: [{ code: 'IT' }, { code: 'EL', share: 16.67 }],
        acknowledgement: { hasEmblem: true, text: words('Co-funded by the European Union') },
        picture: { type: 'art', title: 'DRIVE Referral', topic: 'mixed-migration' },
        documents: documents.slice(0, 1),
        topics: topics('mixed-migration'),
        related: projectRows.slice(0, 1),
      }}
    />,
  ),
  page(
    'project-item-bare',
    bareProject,
    <ProjectItemPage
      {...bareProject}
      view={{ kind: 'kinds.projects.project', title: words('Practical Cooperation in EU Resettlement') }}
    />,
  ),
  page(
    'campaign-item',
    campaign,
    <CampaignItemPage
      {...campaign}
      view={{
        title: words('Resettlement Saves Lives'),
        ask: { figure: 20000, unit: words('resettlement places a year in Europe'), byYear: '2020' },
        partnersNote: words('other leading NGOs'),
        picture: { type: 'art', title: 'Resettlement Saves Lives', topic: 'resettlement' },
        html: '<p>More places for people who need protection most.</p>',
      }}
    />,
  ),
  page(
    'event-item',
    hearing,
    <EventItemPage
      {...hearing}
      view={{
        kind: 'kinds.events.hearing',
        title: words(
          'European Parliament hearing on the added value of EU funding on migration, asylum and integration',
        ),
        date: '2012-03-07',
        place: 'Brussels',
        state: { code: 'past' },
        statements: [
          link(
            'Civil-society statement on future EU funding',
            '/icmc-europe/en/statements/eu-budget-2014-2020',
          ),
        ],
        picture: { type: 'art', title: 'European Parliament hearing', topic: 'eu-policy' },
        related: eventRows.slice(0, 1),
      }}
    />,
  ),
  page(
    'event-item-cancelled',
    cancelled,
    <EventItemPage
      {...cancelled}
      view={{
        kind: 'kinds.events.expert-roundtable',
        title: words('Expert roundtable on complementary pathways'),
        date: '2027-02-10',
        endDate: '2027-02-11',
        startTime: '10:00',
        startsAt: '2027-02-10T10:00+01:00',
        endsAt: '2027-02-11T12:30+01:00',
        endTime: '12:30',
        timeZone: 'Europe/Brussels',
        onlineAddress: 'https://example.org/meet',
        languages: ['en', 'fr'],
        registrationAddress: 'https://example.org/register',
        state: { code: 'cancelled', note: words('A new date will be named here.') },
        speakers: [{ name: 'Kristin Blais', capacity: words('Resettlement Network Coordinator') }],
        organisers: [icmcOrganisation],
      }}
    />,
  ),
  page(
    'project-item-ar',
    dialogueArabic,
    <ProjectItemPage
      {...dialogueArabic}
      view={{
        kind: 'kinds.projects.migration-dialogue',
        acronym: 'Rabat Process',
        title: words('دعم مسار الرباط'),
        summary: words('تيسير حوار قائم منذ زمن طويل على مسارات الهجرة في غرب أفريقيا ووسطها، مع FIIAPP.'),
        start: '2010-03',
        end: '2011-08',
        partners: [{ organisation: { name: words('FIIAPP', 'en'), country: 'ES' }, role: 'lead' }],
        scope: { countries: 4, regions: 11, setting: 'mixed' },
        contact: { email: 'office@example.org' },
        state: { code: 'moved' },
        topics: topics('policy-and-governance'),
      }}
    />,
  ),
]
