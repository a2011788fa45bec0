import { defineBlock, heading } from '../../../collections/shared/fields/block.ts'
import { words } from '../../../collections/shared/fields/words.ts'

export const coreFunctionsBlock = defineBlock({
  slug: 'core-functions',
  interfaceName: 'CoreFunctionsBlock',
  group: 'lists',
  labels: {
    singular: words('Core functions', 'Fonctions principales', 'Funciones principales'),
    plural: words('Core functions', 'Fonctions principales', 'Funciones principales'),
  },
  fields: [heading()],
})
