import {
  type CollectionBeforeChangeHook,
  type CollectionBeforeValidateHook,
  type UIField,
  ValidationError,
} from 'payload'
import { idOf } from '../src/lib/id-of.ts'
import { type PlacementState, placementStates } from '../src/lib/kinds.ts'
import { defineCollection } from './shared/define-collection.ts'
import { type Choices, choice } from './shared/fields/choice.ts'
import { placedNouns } from './shared/fields/nouns.ts'
import { anyRelation, relation } from './shared/fields/relation.ts'
import { moment } from './shared/fields/simple.ts'
import { inLanguageOf, words } from './shared/fields/words.ts'

const states: Choices<PlacementState> = {
  values: placementStates,
  labels: {
    requested: words('Requested', 'Demandé', 'Solicitado'),
    accepted: words('Accepted', 'Accepté', 'Aceptado'),
    declined: words('Declined', 'Refusé', 'Rechazado'),
  },
}

const asked = words(
  'This site has already been asked to show this item.',
  'Ce site a déjà été invité à montrer cet élément.',
  'Ya se ha pedido a este sitio que muestre este elemento.',
)

/**
 * A site is asked once about an item.
 *
 * @throws ValidationError when there is a placement of the item on the site
 */
const refuseSecondRequest: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  const item = data?.['item'] as { relationTo: string; value: unknown } | undefined
  const [value, site] = [idOf(item), idOf(data?.['site'])]
  if (operation === 'update' || !item || !value || !site) return data
  const { totalDocs } = await req.payload.count({
    collection: 'placements',
    req,
    where: {
      and: [
        { 'item.value': { equals: value } },
        { 'item.relationTo': { equals: item.relationTo } },
        { site: { equals: site } },
      ],
    },
  })
  if (totalDocs > 0) {
    throw new ValidationError({
      collection: 'placements',
      errors: [{ path: 'item', message: inLanguageOf(req, asked) }],
      req,
    })
  }
  return data
}

/** Notes who accepted or declined, and when. */
const noteDecision: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || data['state'] === originalDoc?.state) return data
  return { ...data, decidedBy: req.user?.id ?? null, decidedAt: new Date().toISOString() }
}

const nobody = () => false

/** What is asked and by whom, in words; the fields themselves name things that the editor may not read. */
const request: UIField = {
  name: 'request',
  type: 'ui',
  label: words('Item', 'Élément', 'Elemento'),
  admin: {
    components: {
      Cell: '/src/admin/placed-item.tsx#PlacedItem',
      Field: '/src/admin/placed-item.tsx#PlacedItem',
    },
  },
}

export const Placements = defineCollection({
  slug: 'placements',
  group: 'publish',
  ownership: 'site',
  follows: 'goes',
  writer: 'editor',
  labels: {
    singular: words('Placement', 'Reprise', 'Aparición en otro sitio'),
    plural: words('Placements', 'Reprises', 'Apariciones en otros sitios'),
  },
  description: words(
    'Items of other sites that your site was asked to show. Accept or decline them here.',
    'Les éléments d’autres sites que le vôtre est invité à montrer. Acceptez-les ou refusez-les ici.',
    'Elementos de otros sitios que se ha pedido mostrar en el suyo. Acéptelos o rechácelos aquí.',
  ),
  useAsTitle: 'id',
  columns: ['state', 'request', 'site', 'updatedAt'],
  // Placements come from an item's "also on": whoever could make one could show any item anywhere.
  access: { create: nobody },
  fields: [
    request,
    choice('state', words('State', 'État', 'Estado'), states, {
      isRequired: true,
      defaultValue: 'requested',
    }),
    {
      ...anyRelation('item', placedNouns, words('Item', 'Élément', 'Elemento'), {
        isRequired: true,
      }),
      admin: { hidden: true },
      access: { update: nobody },
    },
    {
      ...relation('requestedBy', 'users', words('Requested by', 'Demandé par', 'Solicitado por')),
      admin: { hidden: true },
      access: { update: nobody },
    },
    {
      ...relation('decidedBy', 'users', words('Decided by', 'Décidé par', 'Decidido por'), {
        isReadOnly: true,
        isInSidebar: true,
      }),
      access: { update: nobody },
    },
    {
      ...moment('decidedAt', words('Decided on', 'Décidé le', 'Decidido el'), {
        isReadOnly: true,
        isInSidebar: true,
      }),
      access: { update: nobody },
    },
  ],
  hooks: { beforeValidate: [refuseSecondRequest], beforeChange: [noteDecision] },
})
