import { NewsItemPage } from '../pages/news-item-page.tsx'
import { StatementItemPage } from '../pages/statement-item-page.tsx'
import { documents, icmcOrganisation, newsRows, shareLink, statementRows } from './rows.tsx'
import { type Example, icmc, link, page, topics, words } from './sample.tsx'

const neighbours = {
  previous: link(
    'Adoption of the URF: a chance for the EU to bring more people to safety',
    '/icmc-europe/en/statements/urf-adoption',
  ),
  next: link(
    'Seven priorities to expand resettlement and safe pathways to Europe',
    '/icmc-europe/en/statements/seven-priorities',
  ),
}

const statement = icmc('36 organisations welcome the extension')
const speech = icmc('Needing the ILO on labour migration')
const news = icmc('A new EU resettlement programme')
const bareNews = icmc('Emergency Resettlement Project')

export const wordItemExamples: Example[] = [
  page(
    'statement-item',
    statement,
    <StatementItemPage
      {...statement}
      view={{
        kind: 'kinds.statements.joint-statement',
        title: words(
          '36 organisations welcome the EU decision to extend the Temporary Protection Directive for refugees from Ukraine',
        ),
        summary: words(
          'The extension runs to March 2025. The signatories ask member states to make the rights accessible in practice, and to prepare protection that lasts longer.',
        ),
        publishedOn: '2023-10-24',
        html: '<h2>What it asks of member states</h2><ol><li><p><strong>Make the rights accessible in practice.</strong> What the directive grants has to be within reach of the people it is for.</p></li><li><p><strong>Prepare long-term protection.</strong></p></li></ol>',
        lapsed: { after: '2025-03' },
        signatories: {
          named: [{ name: words('ICMC Europe'), href: '/icmc-europe/en' }, { name: words('SHARE Network') }],
          stated: words('36'),
          note: words(
            'the title counts 36, the text the two named here and 35 others. We show the number in the title.',
          ),
        },
        contactHref: '/icmc-europe/en/contact',
        topics: topics('eu-policy'),
        sites: [shareLink],
        missingLanguages: ['es'],
        related: statementRows.slice(0, 1),
        neighbours,
      }}
    />,
  ),
  page(
    'statement-item-speech',
    speech,
    <StatementItemPage
      {...speech}
      view={{
        kind: 'kinds.statements.speech',
        title: words('Needing the ILO on labour migration'),
        date: '2013-11',
        author: icmcOrganisation,
        occasion: words('ILO Tripartite Technical Meeting on Labour Migration'),
        speaker: { capacity: words('Global coordinator of civil society') },
        figures: [{ value: words('232 million'), label: words('migrants worldwide') }],
        abbreviations: [{ short: 'ILO', long: words('International Labour Organization') }],
        bindingLanguage: 'en',
        documents: documents.slice(0, 1),
        signatories: { named: [], stated: words('over 40') },
      }}
    />,
  ),
  page(
    'news-item',
    news,
    <NewsItemPage
      {...news}
      view={{
        kind: 'kinds.news.press-release',
        title: words('A new EU resettlement programme offers a safe haven and a new start for refugees'),
        summary: words(
          'ICMC welcomes the European Parliament’s vote of that day for a formal EU framework on resettlement.',
        ),
        html: '<p>The vote is a sign of human rights, protection and solidarity with those most in need.</p><h2>What changes</h2><p>Resettlement gets a framework of its own.</p><blockquote><p>A formal framework.</p></blockquote><ul><li>One</li><li>Two</li></ul>',
        place: 'Brussels',
        date: '2012-03-29',
        picture: {
          type: 'art',
          title: 'A new EU resettlement programme offers a safe haven',
          topic: 'resettlement',
        },
        corrections: [{ date: '2012-04-02', text: words('An earlier version named another committee.') }],
        pressContact: { email: 'press@example.org' },
        countries: ['BE'],
        callToAction: link('Join the network', '/share-network/en/join'),
        topics: topics('resettlement', 'eu-policy'),
        related: newsRows.slice(1),
        neighbours: { previous: neighbours.previous },
      }}
    />,
  ),
  page(
    'news-item-bare',
    bareNews,
    <NewsItemPage
      {...bareNews}
      view={{ kind: 'kinds.news.project-news', title: words('Emergency Resettlement Project') }}
    />,
  ),
]
