import type { StatementTexts } from '../../types.ts'

const dateFromGeneralKnowledge =
  'About the date: it does not stand in our source, and was added from general knowledge.'

const onEuropeanPolicy: Record<string, StatementTexts> = {
  'urf-adoption': {
    slug: 'adoption-of-the-urf',
    title: 'Adoption of the URF: a chance for the EU to bring more people to safety',
    summary:
      '22 civil-society organisations ask that the Union Resettlement Framework be put fully into practice, so that resettlement puts protection first.',
    body: `The European Union has adopted a Union Resettlement Framework, together with the Pact on Migration and Asylum. The organisations that signed see a chance in it: more people can be brought to safety.

A framework alone brings nobody to safety. What counts is what the Union and its member states make of it.

## What the signatories ask

- Put the framework fully into practice.
- Let protection come first in resettlement.`,
    signatoryCountStated: '22',
    signatoryCountNote: 'As stated. Two of the signatories are named in our record.',
    abbreviations: { urf: { long: 'Union Resettlement Framework' } },
  },
  'tpd-extension': {
    slug: 'temporary-protection-extension',
    title:
      '{count} organisations welcome the EU decision to extend the Temporary Protection Directive for refugees from Ukraine',
    summary:
      'The extension runs to March 2025. The signatories ask member states to make the rights accessible in practice, and to prepare protection that lasts longer.',
    body: `The European Union decided to extend the Temporary Protection Directive for refugees from Ukraine, until March 2025. The organisations that signed welcome that decision, and look at what has to follow it in the member states.

## What they ask of member states

- **Make the rights accessible in practice.** What the directive grants has to be within reach of the people it is for.
- **Prepare long-term protection.** The extension has an end; the time until then is for what comes after it.`,
    signatoryCountStated: '36',
    signatoryCountNote:
      'The title counts 36 organisations; the text speaks of the two that are named here and 35 others. We show the number in the title.',
    lapsed: {
      note: 'The date that this statement names, March 2025, lies behind us. The text stays as it was published.',
    },
  },
  'seven-priorities': {
    slug: 'seven-priorities',
    title: 'Seven priorities to expand resettlement and safe pathways to Europe',
    summary:
      'Written for the pledges of member states to the EU resettlement scheme. Leaders are asked to widen safe pathways with ambition, and to match what Europe can do.',
    body: `Member states were to hand in their pledges to the EU resettlement scheme by 15 September. This statement was written for those pledges, and published on 19 September 2023.

It sets out seven priorities. Together they ask Europe’s leaders for ambition: to widen resettlement and the other safe pathways, up to the measure of what Europe is able to do.

Our record holds this summary, and not the seven priorities one by one.`,
  },
  'amf-partnership': {
    slug: 'partnership-principle',
    title: 'The partnership principle in the EU Asylum and Migration Fund',
    summary:
      'On the Commission’s proposals for home-affairs funding from 2014 to 2020, then before Parliament, Council and Commission.',
    body: `In November 2011 the European Commission put forward legislative proposals on the funding of home affairs for the years 2014 to 2020. When this statement was written they lay before Parliament, Council and Commission.

The statement takes up one matter in them: the principle of partnership in the Asylum and Migration Fund.

The day of the statement itself is not known to us; the date shown is that of the proposals to which it answers.`,
    answers: { text: 'The Commission’s legislative proposals on home-affairs funding' },
  },
  'eu-budget-2014-2020': {
    slug: 'eu-budget-2014-2020',
    place: 'Brussels',
    kicker: 'EU budget 2014-2020 in home affairs',
    title: 'Civil-society statement and recommendations on future EU funding for migration and asylum',
    summary:
      'Over 40 organisations on the EU budget for home affairs, on the occasion of a hearing in the European Parliament.',
    body: `Over 40 civil-society organisations stand behind this statement. It holds their recommendations on how the European Union should fund work on migration and asylum in its budget for 2014 to 2020.

The occasion was a hearing of the European Parliament in Brussels, on 7 March 2012. It asked what EU funding on migration adds.

The names of the organisations are not in our record.`,
    occasion: 'European Parliament hearing on the added value of EU funding on migration',
    signatoryCountStated: 'over 40',
    signatoryCountNote: 'As stated. The organisations are not named in our record.',
  },
}

const onGovernance: Record<string, StatementTexts> = {
  'migrants-day-2013': {
    slug: 'dignity-across-borders',
    title: 'Dignity across borders: solutions in place and within reach',
    summary:
      'Most migrants live and work legally in countries that need them. They raise families, pay taxes and social security, start businesses and add to development.',
    body: `ICMC made this statement on International Migrants Day. At that time 232 million people in the world were migrants.

Most of them, it says, are where they are by law and at work, in countries that need them. They bring up children there, pay taxes and contribute to social security, found businesses, and add to development.

The title names its hope: dignity does not stop at a border, and much of what would keep it safe is there already or can be reached.

${dateFromGeneralKnowledge}`,
    occasion: 'International Migrants Day',
    figures: {
      'migrants-worldwide': { value: '232 million', label: 'migrants worldwide, as stated in 2013' },
    },
  },
  'ilo-tripartite': {
    slug: 'needing-the-ilo-on-labour-migration',
    title: 'Needing the ILO on labour migration',
    summary: 'A speech of five minutes: three points, on substance, tools and process, and two questions.',
    body: `The speech was given at the Tripartite Technical Meeting on Labour Migration of the International Labour Organization. Its title says what it is about: on labour migration, the ILO is needed.

It lasted five minutes and made three points, on substance, on tools and on process. Two questions followed them.

It was spoken for ICMC, which was also global coordinator of civil society in the UN High-Level Dialogue and in the Global Forum on Migration and Development. Who spoke is not in our record.

${dateFromGeneralKnowledge}`,
    occasion: 'ILO Tripartite Technical Meeting on Labour Migration',
    speaker: {
      capacity:
        'For ICMC, and as global coordinator of civil society in the UN High-Level Dialogue and the Global Forum on Migration and Development',
    },
  },
  'hld-hearings': {
    slug: 'rebooting-global-governance',
    title: 'Rebooting the global governance of migration and development',
    summary: 'Asks for an agenda of five years and eight points, between governments and civil society.',
    body: `The speech was given at the informal interactive hearings that came before the UN High-Level Dialogue on International Migration and Development.

It asks governments and civil society to agree on an agenda for five years, with eight points. The agenda was worked out in two places: at the Global Forum in Mauritius, and at the World Social Forum on Migration in Manila. It names over 800 representatives of civil society.

Who spoke is not in our record.

${dateFromGeneralKnowledge}`,
    occasion:
      'Informal interactive hearings before the UN High-Level Dialogue on International Migration and Development',
    figures: {
      'civil-society-representatives': { value: 'Over 800', label: 'representatives of civil society' },
      'agenda-years': { value: '5', label: 'years for the agenda' },
      'agenda-points': { value: '8', label: 'points on the agenda' },
    },
  },
}

export const statements: Record<string, StatementTexts> = { ...onEuropeanPolicy, ...onGovernance }
