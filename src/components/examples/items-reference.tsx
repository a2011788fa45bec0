import { DocumentItemPage } from '../pages/document-item-page.tsx'
import { PartnerItemPage } from '../pages/partner-item-page.tsx'
import { PersonItemPage } from '../pages/person-item-page.tsx'
import { TopicItemPage } from '../pages/topic-item-page.tsx'
import { documents, newsRows, projectRows, statementRows } from './rows.tsx'
import { type Example, icmc, icmpdArabic, page, topics, words } from './sample.tsx'

const factsheet = icmc('Factsheet')
const factsheetArabic = icmpdArabic('صحيفة وقائع')
const topic = icmc('Countering human trafficking')
const person = icmc('Kristin Blais')
const post = icmc('Head of Office')
const partner = icmc('UNIDEP')

export const referenceItemExamples: Example[] = [
  page(
    'document-item',
    factsheet,
    <DocumentItemPage
      {...factsheet}
      view={{
        title: words('Factsheet'),
        kind: 'kinds.documents.factsheet',
        files: [...(documents[0]?.files ?? []), ...(documents[1]?.files ?? []).slice(1)].slice(0, 4),
        topics: topics('policy-and-governance'),
      }}
    />,
  ),
  page(
    'document-item-ar',
    factsheetArabic,
    <DocumentItemPage
      {...factsheetArabic}
      view={{
        title: words('صحيفة وقائع'),
        kind: 'kinds.documents.factsheet',
        summary: words('تعريف موجز ببعثة ICMPD في بروكسل'),
        date: '2012-03-29',
        files: documents[0]?.files ?? [],
        missingLanguages: ['fr'],
        picture: { type: 'art', title: 'صحيفة وقائع', topic: 'policy-and-governance' },
      }}
    />,
  ),
  page(
    'topic-item',
    topic,
    <TopicItemPage
      {...topic}
      view={{
        name: words('Countering human trafficking'),
        lead: words('Survivors live with trauma and stigma, some with the risk of retaliation.'),
        picture: { type: 'art', title: 'Countering human trafficking', topic: 'human-trafficking' },
        asks: [
          words('Awareness work before people leave'),
          words('Fast identification of survivors'),
          words('Protection services fit for them'),
        ],
        frameworks: [
          { name: words('Global Compact for Migration'), year: '2018', note: words('over 150 states') },
        ],
        newsAndStatements: statementRows.slice(0, 2),
        projects: projectRows.slice(0, 1),
        documents: documents.slice(0, 2),
      }}
    />,
  ),
  page(
    'person-item',
    person,
    <PersonItemPage
      {...person}
      view={{
        post: words('Resettlement Network Coordinator'),
        name: 'Kristin Blais',
        department: words('Policy and finance'),
        languages: ['en', 'fr'],
        items: newsRows,
      }}
    />,
  ),
  page(
    'person-item-post',
    post,
    <PersonItemPage
      {...post}
      view={{ post: words('Head of Office'), isVacant: true, department: words('Senior staff') }}
    />,
  ),
  page(
    'partner-item',
    partner,
    <PartnerItemPage
      {...partner}
      view={{
        name: words('UNIDEP'),
        kind: 'kinds.organisation.international',
        city: 'Dakar',
        country: 'SN',
        website: 'https://www.example.org/',
        projects: projectRows.slice(2),
        aliases: ['IDEP'],
        memberOf: [
          { name: words('European Resettlement Network'), kind: 'kinds.memberships.member', from: '2012' },
        ],
      }}
    />,
  ),
]
