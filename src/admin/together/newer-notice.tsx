'use client'

import { useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'
import { words } from '../../../collections/shared/fields/words.ts'
import type { Together } from '../../../collections/shared/together/presence.ts'
import { planningZone } from '../../lib/brussels-time.ts'
import { say } from '../say.ts'

const byOther = words(
  '{name} saved a newer text at {time}.',
  '{name} a enregistré un texte plus récent à {time}.',
  '{name} guardó un texto más reciente a las {time}.',
)
const byYou = words(
  'You saved a newer text at {time}, in another window.',
  'Vous avez enregistré un texte plus récent à {time}, dans une autre fenêtre.',
  'Usted guardó un texto más reciente a las {time}, en otra ventana.',
)
const somebody = words('Somebody', 'Quelqu’un', 'Alguien')
const unsaved = words(
  'What you wrote is not saved yet; it still stands here.',
  'Ce que vous avez écrit n’est pas encore enregistré ; cela se trouve toujours ici.',
  'Lo que usted escribió aún no está guardado; sigue aquí.',
)
const look = words('Look at it in another window', 'Le voir dans une autre fenêtre', 'Verlo en otra ventana')
const keep = words(
  'Save mine; the other stays among the versions',
  'Enregistrer le mien ; l’autre reste parmi les versions',
  'Guardar el mío; el otro queda entre las versiones',
)
const take = words('Drop mine and load it', 'Abandonner le mien et le charger', 'Descartar el mío y cargarlo')
const load = words('Load it', 'Le charger', 'Cargarlo')

interface Props {
  newer: NonNullable<Together['newer']>
  isModified: boolean
  onKeep(): Promise<void>
}

/** Somebody saved since: what can be done about it. */
export function NewerNotice({ newer, isModified, onKeep }: Props) {
  const { id, collectionSlug } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const panel = i18n.language
  const time = new Intl.DateTimeFormat(panel, { timeStyle: 'short', timeZone: planningZone }).format(
    new Date(newer.at),
  )
  const name = newer.name ?? say(panel, somebody)
  return (
    <div className="together__newer" role="alert">
      <p>
        <strong>{say(panel, newer.isOwn ? byYou : byOther, { name, time })}</strong>{' '}
        {isModified && say(panel, unsaved)}
      </p>
      <p className="together__choices">
        {isModified && (
          <>
            <a
              href={`/admin/collections/${collectionSlug}/${id}?locale=${code}`}
              rel="noreferrer"
              target="_blank"
            >
              {say(panel, look)}
            </a>
            <button onClick={() => void onKeep()} type="button">
              {say(panel, keep)}
            </button>
          </>
        )}
        <button onClick={() => location.reload()} type="button">
          {say(panel, isModified ? take : load)}
        </button>
      </p>
    </div>
  )
}
