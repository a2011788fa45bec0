import type { CollectionConfig, Field, UIField } from 'payload'
import { type Ability, canSomewhere } from './access.ts'
import type { BulkAction } from './bulk/bulk-answer.ts'
import { abilityOf, type Ownership, type Writer } from './collection-access.ts'
import { words } from './fields/words.ts'
import { memberOf } from './member.ts'

/** How a noun shows in the admin panel. */
type Panel = NonNullable<CollectionConfig['admin']>
type HiddenFrom = Exclude<NonNullable<Panel['hidden']>, boolean>

interface Noun {
  ownership: Ownership
  writer: Writer
  isPublished: boolean
}

const isAdministrator = (user: unknown) => memberOf({ user: user as never })?.isAdministrator === true

/** Leaves out of the menu what a person can do nothing with. What may be read or written, `access` decides. */
export function hiddenFrom({ ownership, writer, isPublished }: Noun): HiddenFrom {
  return ({ user }) => {
    if (ownership === 'system' || writer === 'administrator') return !isAdministrator(user)
    const canTranslate = isPublished && (ownership === 'site' || ownership === 'shared')
    const needed: Ability = canTranslate && writer !== 'site-manager' ? 'translate' : abilityOf[writer]
    return !canSomewhere(memberOf({ user: user as never }), needed)
  }
}

/** The ability that it takes to publish items of a noun. */
export function neededToPublish(writer: Writer): Ability {
  return writer === 'site-manager' || writer === 'administrator' ? 'manage' : 'publish'
}

/** The buttons and the status of a published noun, which speak of languages where Payload's do not. */
export function publicationControls({ ownership, writer }: Noun): NonNullable<Panel['components']> {
  const needed = neededToPublish(writer)
  return {
    edit: {
      PublishButton: { path: '/src/admin/publish-button.tsx#PublishButton', clientProps: { needed } },
      UnpublishButton: { path: '/src/admin/withdraw-all.tsx#WithdrawAll', clientProps: { needed } },
      Status: '/src/admin/publication-status.tsx#PublicationStatus',
      ...(ownership === 'site' && {
        beforeDocumentControls: ['/src/admin/review/review-controls.tsx#ReviewControls'],
      }),
    },
  }
}

/** Above the list of a published noun: what can be done with several of its items at once. */
export function bulkPanel(noun: string, ownership: Ownership, fields: Field[]) {
  const hasTopics = fields.some((field) => 'name' in field && field.name === 'topics')
  const actions: BulkAction[] = [
    'publish',
    ...(ownership === 'site' ? (['submit'] as const) : []),
    ...(hasTopics ? (['add-topic'] as const) : []),
    'withdraw',
    'trash',
  ]
  return { path: '/src/admin/bulk/bulk-panel.tsx#BulkPanel', clientProps: { noun, actions } }
}

/** The list of a published noun, where several items are treated by our own panel alone. */
export const listView = { Component: '/src/admin/bulk/list-view.tsx#ListView' }

/** The page as readers will see it, beside the fields. */
export const livePreviewView = { Component: '/src/admin/live-preview.tsx#LivePreview' }

/** Beside the fields: what is missing or poor in the language that is written. Nothing of it is stored. */
export const writingChecks: UIField = {
  name: 'writingChecks',
  type: 'ui',
  label: words('While writing', 'En écrivant', 'Al escribir'),
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/admin/writing/writing-checks.tsx#WritingChecks' },
  },
}

/** A column of lists: the languages in which an item is public. Nothing of it is stored. */
export const publicInColumn: UIField = {
  name: 'publicIn',
  type: 'ui',
  label: words('Public in', 'Public en', 'Público en'),
  admin: { components: { Cell: '/src/admin/public-in.tsx#PublicInCell' } },
}

/** On the document: the links that show its draft to people without an account. Nothing of it is stored there. */
export const sharePanel: UIField = {
  name: 'sharePanel',
  type: 'ui',
  label: words('Share this draft', 'Partager ce brouillon', 'Compartir este borrador'),
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/admin/share-panel.tsx#SharePanel' },
  },
}

/** Above the fields: who else is writing, and when the draft saved itself. Nothing of it is stored there. */
export const togetherPanel: UIField = {
  name: 'togetherPanel',
  type: 'ui',
  label: words('Others', 'Autres personnes', 'Otras personas'),
  admin: {
    disableListColumn: true,
    components: { Field: '/src/admin/together/together-panel.tsx#TogetherPanel' },
  },
}

/** On the document: what is planned for it. Nothing of it is stored there. */
export const schedulePanel: UIField = {
  name: 'schedulePanel',
  type: 'ui',
  label: words('Schedule', 'Planification', 'Planificación'),
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/admin/schedule-panel.tsx#SchedulePanel' },
  },
}

/** On the document: by when somebody looks at it again. Nothing of it is stored there. */
export const reviewDatePanel: UIField = {
  name: 'reviewDate',
  type: 'ui',
  label: words('Still correct?', 'Toujours exact ?', '¿Sigue siendo correcto?'),
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/admin/report/review-date-panel.tsx#ReviewDatePanel' },
  },
}

/** On the screen of a subscriber: the history of consent and what can be done. Nothing of it is stored there. */
export const subscriberPanel: UIField = {
  name: 'subscriberPanel',
  type: 'ui',
  label: words('History of consent', 'Historique du consentement', 'Historial del consentimiento'),
  admin: {
    disableListColumn: true,
    components: { Field: '/src/admin/subscribers/subscriber-panel.tsx#SubscriberPanel' },
  },
}
