import type { BlockView } from '../../lib/views/blocks.ts'
import { StandardPage } from '../pages/standard-page.tsx'
import { documents } from './rows.tsx'
import { type Example, icmpdArabic, page, words } from './sample.tsx'

const icmpdBlocks: BlockView[] = [
  {
    blockType: 'hero',
    id: 'hero',
    kicker: words('بعثة دائمة لدى الاتحاد الأوروبي منذ 2007'),
    title: words('بعثة المركز الدولي لتطوير سياسات الهجرة في بروكسل'),
    text: words(
      'صلة يومية بين المركز ومؤسسات الاتحاد الأوروبي: تنسيق واتصال، وبرامج لبناء القدرات، ومساهمة في النقاش الأوروبي حول سياسات الهجرة.',
    ),
  },
  { blockType: 'documents', id: 'documents', documents },
  {
    blockType: 'core-functions',
    id: 'functions',
    heading: words('ماذا تفعل البعثة'),
    items: [
      {
        key: 'liaison',
        title: words('التنسيق والاتصال'),
        text: words('مع مؤسسات الاتحاد الأوروبي، وممثليات المركز والدول الأعضاء في الاتحاد.'),
      },
      {
        key: 'programmes',
        title: words('مشاريع بناء القدرات وحوارات الهجرة'),
        text: words('برامج تحتاج إلى تواصل يومي مع مؤسسات الاتحاد الأوروبي.'),
      },
      {
        key: 'debate',
        title: words('المساهمة في النقاش الأوروبي'),
        text: words('موائد مستديرة للخبراء، ولقاءات إفطار حول السياسات، ومؤتمرات متخصصة.'),
      },
    ],
  },
  {
    blockType: 'figures',
    id: 'figures',
    items: [
      { value: words('2007'), label: words('بداية البعثة') },
      { value: words('مايو 2008'), label: words('اتفاق المقر مع السلطات البلجيكية') },
      { value: words('15'), label: words('موظفون دائمون'), qualifier: words('وقت كتابة المصدر') },
    ],
  },
  {
    blockType: 'item-list',
    id: 'projects',
    noun: 'projects',
    rows: [
      {
        title: words('دعم مسار الرباط'),
        href: '/icmpd-brussels/en/projects/rabat-process',
        hreflang: 'en',
        acronym: 'Rabat Process',
        kind: 'kinds.projects.migration-dialogue',
        summary: words('تيسير حوار قائم منذ زمن طويل على مسارات الهجرة في غرب أفريقيا ووسطها، مع FIIAPP.'),
      },
      {
        title: words('Mobility Partnership Facility', 'en'),
        href: '/icmpd-brussels/en/projects/mpf',
        hreflang: 'en',
        acronym: 'MPF',
        state: { code: 'completed' },
      },
    ],
  },
]

const icmpdHome = icmpdArabic('بعثة المركز الدولي لتطوير سياسات الهجرة في بروكسل')

export const homeDocuments: Example = page(
  'home-documents-ar',
  icmpdHome,
  <StandardPage {...icmpdHome} view={{ title: words('ICMPD'), blocks: icmpdBlocks }} />,
)
