import { words } from '../../../collections/shared/fields/words.ts'
import { say } from '../say.ts'

const failed = words(
  'That did not work. Try again.',
  'Cela n’a pas fonctionné. Réessayez.',
  'No ha funcionado. Inténtelo de nuevo.',
)
const saved = words(
  'A file with {count} items is being saved.',
  'Un fichier de {count} éléments est en cours d’enregistrement.',
  'Se está guardando un archivo con {count} elementos.',
)
const left = words(
  '{left} more did not fit: translate these first, then save the next file.',
  '{left} autres n’y tenaient pas : traduisez d’abord ceux-ci, puis enregistrez le fichier suivant.',
  'Otros {left} no cabían: traduzca primero estos y guarde después el archivo siguiente.',
)

/**
 * Asks for a file and hands it to the browser to save.
 *
 * @param api - the address of the API, such as `/api`
 * @returns what is said of it
 */
export async function saveJob(api: string, panel: string, wish: object): Promise<string> {
  const response = await fetch(`${api}/translation-exchange/export`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': panel },
    body: JSON.stringify(wish),
  }).catch(() => null)
  if (!response?.ok) {
    const answer = (await response?.json().catch(() => null)) as { errors?: { message: string }[] } | null
    return answer?.errors?.[0]?.message ?? say(panel, failed)
  }
  const [, name = 'translation.xlf'] =
    /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '') ?? []
  const address = URL.createObjectURL(await response.blob())
  Object.assign(document.createElement('a'), { href: address, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
  const more = response.headers.get('x-items-left') ?? '0'
  const said = say(panel, saved, { count: response.headers.get('x-items') ?? '' })
  return more === '0' ? said : `${said} ${say(panel, left, { left: more })}`
}
