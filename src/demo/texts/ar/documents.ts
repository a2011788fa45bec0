import type { DocumentTexts } from '../../types.ts'

export const documents: Record<string, DocumentTexts> = {
  factsheet: {
    slug: 'factsheet',
    title: 'صحيفة وقائع',
    summary: 'البعثة في صفحة واحدة: سنة تأسيسها، والغرض منها، ووظائفها، والمشاريع والحوارات التي تعمل عليها.',
  },
  'member-states': {
    slug: 'member-states',
    title: 'الدول الأعضاء',
    summary: 'وثيقة «الدول الأعضاء»، بالإنجليزية. لم يُسلَّم الملف بعد، وتحلّ محله صفحة تشير إلى ذلك.',
  },
  'funding-structure': {
    slug: 'funding-structure',
    title: 'هيكل التمويل',
    summary: 'الوثيقة المتعلقة بهيكل التمويل، بالإنجليزية. لم يُسلَّم الملف بعد، وتحلّ محله صفحة تشير إلى ذلك.',
  },
  'icmpd-agreement': {
    slug: 'icmpd-agreement',
    title: 'اتفاقية المركز الدولي لتطوير سياسات الهجرة',
    summary: 'اتفاقية المركز، بالإنجليزية والروسية. لم يُسلَّم الملفان بعد، وتحلّ محلهما صفحة تشير إلى ذلك.',
  },
}
