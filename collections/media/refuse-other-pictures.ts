import { type CollectionBeforeOperationHook, type PayloadRequest, ValidationError } from 'payload'
import { contentOf } from '../files/checks.ts'
import { inLanguageOf, type Words, words } from '../shared/fields/words.ts'

/** What a picture may be. */
export const pictureTypes: readonly string[] = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/avif',
  'image/gif',
]

/** The most picture elements that a picture may have; more would take the memory of a small server. */
export const mostPixels = 50_000_000

const refusals = {
  kind: words(
    'This is not a picture that websites can show. Upload a JPEG, PNG, WebP, AVIF or GIF.',
    'Ce n’est pas une image que les sites peuvent montrer. Téléversez un fichier JPEG, PNG, WebP, AVIF ou GIF.',
    'Esta imagen no se puede mostrar en un sitio web. Suba un archivo JPEG, PNG, WebP, AVIF o GIF.',
  ),
  telephone: words(
    'Websites cannot show photographs in the HEIC format of telephones. Save the picture as JPEG and upload that.',
    'Les sites ne peuvent pas montrer le format HEIC des téléphones. Enregistrez la photo en JPEG et téléversez-la.',
    'Los sitios web no pueden mostrar el formato HEIC de los teléfonos. Guarde la foto como JPEG y súbala.',
  ),
  damaged: words(
    'This file cannot be opened as a picture. It may be damaged: open it, save it again as JPEG or PNG, and upload that.',
    'Ce fichier ne s’ouvre pas comme une image. Il est peut-être endommagé : ouvrez-le, enregistrez-le en JPEG ou PNG et téléversez-le.',
    'Este archivo no se puede abrir como imagen. Puede estar dañado: ábralo, guárdelo como JPEG o PNG y súbalo.',
  ),
  large: words(
    'This picture is too large: at most 50 million pixels, such as 8,000 by 6,000. Make it smaller and upload that.',
    'Cette image est trop grande : 50 millions de pixels au plus, par exemple 8 000 sur 6 000. Réduisez-la.',
    'Esta imagen es demasiado grande: como máximo 50 millones de píxeles, por ejemplo 8000 por 6000. Redúzcala.',
  ),
} satisfies Record<string, Words>

/** What is wrong with a picture, by its content; nothing when it can be shown. */
async function problemOf(content: Buffer, req: PayloadRequest): Promise<Words | undefined> {
  // The box that such files begin with names its brand.
  if (/^ftyp(?:hei[cxms]|hev[cmsx])/.test(content.subarray(4, 12).toString('latin1'))) {
    return refusals.telephone
  }
  const { sharp } = req.payload.config
  const found = await sharp?.(content, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined)
  if (!found?.format) return refusals.damaged
  const type = found.format === 'heif' ? 'image/avif' : `image/${found.format}`
  if (!pictureTypes.includes(type)) return refusals.kind
  const { width = 0, height = 0, pages = 1 } = found
  return width * height * pages > mostPixels ? refusals.large : undefined
}

/**
 * Says in plain words why a picture is not taken, before Payload says it in the words of its makers.
 *
 * @throws ValidationError at the file, when its content is no picture of the kinds that pages show
 */
export const refuseOtherPictures: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return args
  const problem = await problemOf(await contentOf(req.file), req)
  if (!problem) return args
  throw new ValidationError({
    collection: 'media',
    errors: [{ path: 'file', message: inLanguageOf(req, problem) }],
    req,
  })
}
