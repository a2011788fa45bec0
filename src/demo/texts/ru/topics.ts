import type { TopicTexts } from '../../types.ts'

/** The topics that the projects of the mission belong to. */
export const topics: Record<string, TopicTexts> = {
  'migration-and-development': {
    slug: 'migration-and-development',
    name: 'Миграция и развитие',
    lead: 'Мигранты вносят вклад в развитие, и своя роль в этом есть у диаспоры. К этой же работе относятся права мигрантов, справедливый наём и надлежащее управление мобильностью.',
  },
  'policy-and-governance': {
    slug: 'migration-policy-and-governance',
    name: 'Миграционная политика и управление миграцией',
    lead: 'Конвенции, законы и руководящие принципы определяют обязанности правительств и мигрантов друг перед другом. Одни известны и соблюдаются лучше, другие хуже.',
    frameworks: {
      'compact-migration': { name: 'Глобальный договор о миграции', note: 'Более 150 государств' },
      'compact-refugees': { name: 'Глобальный договор о беженцах' },
      'migrant-workers-convention': {
        name: 'Международная конвенция о защите прав всех трудящихся-мигрантов и членов их семей',
      },
    },
  },
}
