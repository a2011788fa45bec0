import type { TopicTexts } from '../../types.ts'

/** The topics that the projects of the mission belong to. */
export const topics: Record<string, TopicTexts> = {
  'migration-and-development': {
    slug: 'migration-and-development',
    name: 'الهجرة والتنمية',
    lead: 'يسهم المهاجرون في التنمية، وللمغتربين دور في ذلك. وحقوق المهاجرين والتوظيف العادل والحوكمة الرشيدة للتنقل كلها من صميم هذا العمل.',
  },
  'policy-and-governance': {
    slug: 'migration-policy-and-governance',
    name: 'سياسات الهجرة وحوكمتها',
    lead: 'تحدّد الاتفاقيات والقوانين والمبادئ التوجيهية ما على الحكومات والمهاجرين من واجبات بعضهم تجاه بعض. وبعضها معروف ومُراعًى أكثر من بعضها الآخر.',
    frameworks: {
      'compact-migration': { name: 'الاتفاق العالمي من أجل الهجرة', note: 'أكثر من 150 دولة' },
      'compact-refugees': { name: 'الاتفاق العالمي بشأن اللاجئين' },
      'migrant-workers-convention': {
        name: 'الاتفاقية الدولية لحماية حقوق جميع العمال المهاجرين وأفراد أسرهم',
      },
    },
  },
}
