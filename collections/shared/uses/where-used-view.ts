import type { EditViewConfig } from 'payload'

/** A page of every item that shows where it is used. Its label stands in `src/admin/panel-texts.ts`. */
export const whereUsedView: EditViewConfig = {
  Component: '/src/admin/uses/where-used.tsx#WhereUsed',
  path: '/where-used',
  tab: {
    label: ({ t }) => t('itemPages:whereUsed' as never),
    href: '/where-used',
    order: 350,
  },
}
