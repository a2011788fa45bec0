'use client'

import { Button, toast, useConfig, useListDrawer, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import type { CollectionSlug } from 'payload'
import { useId, useState } from 'react'
import { addressedNouns } from '../../../collections/shared/fields/nouns.ts'
import { words } from '../../../collections/shared/fields/words.ts'
import { say } from '../say.ts'

const said = {
  replace: words(
    'Put another in its place everywhere',
    'Le remplacer partout par un autre',
    'Poner otro en su lugar en todas partes',
  ),
  replaceHelp: words(
    'In what readers see and in drafts alike, in every language. Which languages are public does not change.',
    'Dans ce que voient les lecteurs comme dans les brouillons, dans chaque langue.',
    'En lo que ven los lectores y en los borradores, en cada idioma.',
  ),
  choose: words('Choose the other one', 'Choisir l’autre', 'Elegir el otro'),
  replaced: words(
    'Replaced in {count} items.',
    'Remplacé dans {count} éléments.',
    'Sustituido en {count} elementos.',
  ),
  trash: words(
    'Move it to the trash and lead its address elsewhere',
    'Le mettre à la corbeille et rediriger son adresse',
    'Moverlo a la papelera y llevar su dirección a otro sitio',
  ),
  trashHelp: words(
    'Readers who come by an old link find what you name here. Links to it in texts become plain text.',
    'Les lecteurs qui suivent un ancien lien trouvent ce que vous indiquez ici. Les liens deviennent du texte.',
    'Quien llegue por un enlace antiguo encuentra lo que indique aquí. Los enlaces pasan a ser texto.',
  ),
  leadTo: words('Lead to', 'Rediriger vers', 'Llevar a'),
  leadToItem: words('Choose an item', 'Choisir un élément', 'Elegir un elemento'),
  move: words('Move to the trash', 'Mettre à la corbeille', 'Mover a la papelera'),
  failed: words('That did not work.', 'Cela n’a pas fonctionné.', 'No ha funcionado.'),
}

interface Props {
  noun: CollectionSlug
  id: string
  isAddressed: boolean
  isTrashable: boolean
  uses: number
}

/** What can be done about an item that is in use: another in its place, or its address leads elsewhere. */
export function UseActions(props: Props) {
  const { isAddressed, isTrashable, uses } = props
  if (uses === 0) return null
  return (
    <div className="where-used__actions">
      <Replace {...props} />
      {isAddressed && isTrashable && <LeadElsewhere {...props} />}
    </div>
  )
}

/** Sends a request to the API and says what became of it. */
function useSend() {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  return async (method: string, path: string, body: object): Promise<Record<string, unknown> | null> => {
    const response = await fetch(`${config.routes.api}${path}`, {
      method,
      credentials: 'include',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': i18n.language },
      body: JSON.stringify(body),
    }).catch(() => null)
    const answer = (await response?.json().catch(() => null)) as Record<string, unknown> | null
    if (response?.ok) return answer ?? {}
    const [error] = (answer?.['errors'] ?? []) as { message?: string }[]
    toast.error(error?.message ?? say(i18n.language, said.failed))
    return null
  }
}

function Replace({ noun, id }: Props) {
  const { i18n } = useTranslation()
  const router = useRouter()
  const send = useSend()
  const [ListDrawer, , { openDrawer, closeDrawer }] = useListDrawer({
    collectionSlugs: [noun],
    filterOptions: { [noun]: { id: { not_equals: id } } },
  })
  const replace = async (other: string) => {
    closeDrawer()
    const done = await send('POST', '/uses/replace', { noun, id, with: other })
    if (!done) return
    toast.success(say(i18n.language, said.replaced, { count: String(done['count']) }))
    router.refresh()
  }
  return (
    <div>
      <h3>{say(i18n.language, said.replace)}</h3>
      <p>{say(i18n.language, said.replaceHelp)}</p>
      <Button buttonStyle="secondary" margin={false} onClick={openDrawer} type="button">
        {say(i18n.language, said.choose)}
      </Button>
      <ListDrawer onSelect={({ docID }) => void replace(String(docID))} />
    </div>
  )
}

function LeadElsewhere({ noun, id }: Props) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const router = useRouter()
  const send = useSend()
  const field = useId()
  const [to, setTo] = useState('')
  const [ListDrawer, , { openDrawer, closeDrawer }] = useListDrawer({
    collectionSlugs: addressedNouns,
    selectedCollection: noun,
  })
  const move = async () => {
    const path = `/${noun}/${id}?leadTo=${encodeURIComponent(to)}`
    if (await send('PATCH', path, { deletedAt: new Date().toISOString() })) {
      router.push(`${config.routes.admin}/collections/${noun}`)
    }
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void move()
      }}
    >
      <h3>{say(i18n.language, said.trash)}</h3>
      <p>{say(i18n.language, said.trashHelp)}</p>
      <label htmlFor={field}>{say(i18n.language, said.leadTo)}</label>
      <input
        id={field}
        onChange={(event) => setTo(event.target.value)}
        placeholder="https://www.example.org/"
        required
        value={to}
      />
      <Button buttonStyle="secondary" margin={false} onClick={openDrawer} type="button">
        {say(i18n.language, said.leadToItem)}
      </Button>
      <Button buttonStyle="primary" margin={false} type="submit">
        {say(i18n.language, said.move)}
      </Button>
      <ListDrawer
        onSelect={({ collectionSlug, docID }) => {
          setTo(`${collectionSlug}:${docID}`)
          closeDrawer()
        }}
      />
    </form>
  )
}
