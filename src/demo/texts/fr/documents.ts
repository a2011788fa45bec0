import type { DocumentTexts } from '../../types.ts'

export const documents: Record<string, DocumentTexts> = {
  factsheet: {
    slug: 'fiche-d-information',
    title: 'Fiche d’information',
    summary:
      'La mission en une page : depuis quand, pour quoi faire, avec quelles fonctions, quels projets et quels dialogues.',
  },
  'member-states': {
    slug: 'etats-membres',
    title: 'États membres',
    summary: 'Le document sur les États membres, en anglais.',
  },
  'funding-structure': {
    slug: 'structure-de-financement',
    title: 'Structure de financement',
    summary: 'Le document sur la structure de financement, en anglais.',
  },
  'icmpd-agreement': {
    slug: 'accord-icmpd',
    title: 'Accord de l’ICMPD',
    summary: 'L’accord de l’ICMPD, en anglais et en russe.',
  },
}
