import { defineCollection } from './shared/define-collection.ts'
import { amount } from './shared/fields/simple.ts'
import { localizedText } from './shared/fields/text.ts'
import { words } from './shared/fields/words.ts'

export const Departments = defineCollection({
  slug: 'departments',
  group: 'people',
  ownership: 'site',
  writer: 'site-manager',
  isTranslated: true,
  labels: {
    singular: words('Department', 'Service', 'Departamento'),
    plural: words('Departments', 'Services', 'Departamentos'),
  },
  description: words(
    'The parts of an office, under which its people are shown.',
    'Les parties d’un bureau, sous lesquelles son équipe est présentée.',
    'Las partes de una oficina, bajo las que se muestra su equipo.',
  ),
  useAsTitle: 'name',
  columns: ['name', 'site', 'order'],
  fields: [
    localizedText('name', words('Name', 'Nom', 'Nombre'), { isRequired: true }),
    amount('order', words('Order', 'Ordre', 'Orden'), {
      isInSidebar: true,
      help: words('Small numbers first.', 'Les petits nombres d’abord.', 'Los números pequeños primero.'),
    }),
  ],
})
