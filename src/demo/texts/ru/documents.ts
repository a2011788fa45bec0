import type { DocumentTexts } from '../../types.ts'

export const documents: Record<string, DocumentTexts> = {
  factsheet: {
    slug: 'factsheet',
    title: 'Краткая справка',
    summary: 'Представительство на одной странице: год основания, назначение, функции, проекты и диалоги.',
  },
  'member-states': {
    slug: 'member-states',
    title: 'Государства-члены',
    summary: 'Документ «Государства-члены» на английском языке.',
  },
  'funding-structure': {
    slug: 'funding-structure',
    title: 'Структура финансирования',
    summary: 'Документ о структуре финансирования на английском языке.',
  },
  'icmpd-agreement': {
    slug: 'icmpd-agreement',
    title: 'Соглашение ICMPD',
    summary: 'Соглашение ICMPD на английском и русском языках.',
  },
}
