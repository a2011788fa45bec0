import type { EditViewConfig } from 'payload'

/** A page of every item that has an address: how often it was read. Its label stands in `src/admin/panel-texts.ts`. */
export const readersView: EditViewConfig = {
  Component: '/src/admin/readership/item-readers.tsx#ItemReaders',
  path: '/readers',
  tab: {
    label: ({ t }) => t('itemPages:readers' as never),
    href: '/readers',
    order: 360,
  },
}
