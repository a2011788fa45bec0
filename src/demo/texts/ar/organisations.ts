import type { OrganisationTexts } from '../../types.ts'

export const organisations: Record<string, OrganisationTexts> = {
  icmpd: {
    slug: 'icmpd',
    name: 'المركز الدولي لتطوير سياسات الهجرة',
    description: 'المنظمة الدولية التي توجد بعثتها الدائمة لدى الاتحاد الأوروبي في بروكسل.',
  },
  ec: {
    slug: 'european-commission',
    name: 'المفوضية الأوروبية',
    description:
      'موّلت المشروع التجريبي SHARE. وتعمل معها اللجنة الكاثوليكية الدولية للهجرة (ICMC) بانتظام في شؤون السياسات والحوكمة.',
  },
  devco: {
    slug: 'dg-devco',
    name: 'المفوضية الأوروبية، المديرية العامة DEVCO',
    description:
      'الجهة المستفيدة من مشروع الخبرة المواضيعية الخارجية في مجال الهجرة، المرحلة الثالثة (ETEM III).',
  },
  eu: {
    slug: 'european-union',
    name: 'الاتحاد الأوروبي',
    description:
      'يموّل مشروع يوروميد للهجرة، المرحلة الثالثة (EUROMED Migration III)، ومرفق شراكات التنقل (MPF).',
  },
  fiiapp: {
    slug: 'fiiapp',
    name: 'FIIAPP',
    description: 'هيئة عامة في إسبانيا، وشريك لمركز ICMPD في حوارين حول الهجرة.',
  },
  unidep: {
    slug: 'unidep',
    name: 'UNIDEP',
    description: 'هيئة دولية في داكار، السنغال، وشريك لمركز ICMPD في حوار واحد حول الهجرة.',
  },
}
