import type { FactsheetTexts, NotSuppliedTexts } from '../../types.ts'

export const factsheet: FactsheetTexts = {
  kicker: 'Factsheet',
  title: 'ICMPD Brussels Mission',
  lead: 'The permanent mission of the International Centre for Migration Policy Development (ICMPD) to the European Union.',
  facts: [
    { label: 'Established', value: '2007' },
    { label: 'Seat agreement with the Belgian authorities', value: 'May 2008' },
    { label: 'Permanent staff', value: '15', note: 'at the time of the source, which bears no date' },
    { label: 'Seat', value: 'Brussels, Belgium' },
  ],
  sections: [
    {
      heading: 'What ICMPD works for',
      paragraphs: [
        'Migration governance that is comprehensive, sustainable and ready for the future: on the ground of evidence, and in partnership with all who have a stake, at national, regional and international level.',
      ],
    },
    {
      heading: 'Three core functions',
      items: [
        {
          title: 'Coordination and liaison',
          text: 'With EU institutions, representations of ICMPD and EU member states, diplomatic missions and other relevant organisations.',
        },
        {
          title: 'Capacity-building projects and migration dialogues',
          text: 'Programmes that need contact with the EU institutions every day.',
        },
        {
          title: 'Contribution to the European policy debate',
          text: 'Expert roundtables, policy breakfasts and targeted conferences.',
        },
      ],
    },
    {
      heading: 'Projects and dialogues',
      items: [
        { title: 'MIEUX II', text: 'Short-term capacity building for partner countries, on request.' },
        {
          title: 'Support to the Rabat Process',
          text: 'Dialogue along West and Central African migration routes, with FIIAPP.',
        },
        {
          title: 'MME',
          text: 'Support to the EU-Africa partnership on migration, mobility and employment, with FIIAPP and UNIDEP.',
        },
        {
          title: 'EUROMED Migration III',
          text: 'Cooperation on migration with the southern neighbourhood of the EU (ENPI South); funded by the EU.',
        },
        {
          title: 'Mobility Partnership Facility (MPF)',
          text: 'Helps to put the Global Approach to Migration and Mobility (GAMM) into practice; funded by the EU, implemented by ICMPD.',
        },
        {
          title: 'African diaspora platform in Europe',
          text: 'ICMPD is a member of the consortium that aims to set it up.',
        },
        {
          title: 'ETEM III (ended)',
          text: 'Training and guidance on migration for Commission staff, chiefly in EU delegations; beneficiary: DG DEVCO.',
        },
      ],
    },
    {
      heading: 'With headquarters',
      paragraphs: [
        'The mission coordinates with the departments for the Southern Dimension and the Eastern Dimension.',
      ],
    },
  ],
  footer: 'Facts as far as they are known to this site. Dated facts are true of their date.',
}

export const notSupplied: NotSuppliedTexts = {
  kicker: 'Document',
  text: 'The document “{title}” has not been supplied yet. This page holds its place.',
}
