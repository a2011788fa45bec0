import type { OrganisationTexts } from '../../types.ts'

export const organisations: Record<string, OrganisationTexts> = {
  icmpd: {
    slug: 'icmpd',
    name: 'Международный центр по развитию миграционной политики',
    description:
      'Международная организация, постоянное представительство которой при Европейском союзе находится в Брюсселе.',
  },
  ec: {
    slug: 'european-commission',
    name: 'Европейская комиссия',
    description:
      'Финансировала пилотный проект SHARE. Международная католическая комиссия по вопросам миграции (ICMC) регулярно сотрудничает с ней в вопросах политики и управления.',
  },
  devco: {
    slug: 'dg-devco',
    name: 'Европейская комиссия, Генеральный директорат DEVCO',
    description: 'Бенефициар проекта External Thematic Expertise on Migration III (ETEM III).',
  },
  eu: {
    slug: 'european-union',
    name: 'Европейский союз',
    description:
      'Финансирует EUROMED Migration III и Механизм поддержки партнёрств в области мобильности (MPF).',
  },
  fiiapp: {
    slug: 'fiiapp',
    name: 'FIIAPP',
    description: 'Государственная организация в Испании, партнёр ICMPD в двух миграционных диалогах.',
  },
  unidep: {
    slug: 'unidep',
    name: 'UNIDEP',
    description:
      'Международная организация в Дакаре, Сенегал, партнёр ICMPD в одном из миграционных диалогов.',
  },
}
