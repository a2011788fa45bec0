'use client'

import { useDocumentInfo, useTranslation, useUploadEdits } from '@payloadcms/ui'
import { words } from '../../../collections/shared/fields/words.ts'
import { type Focus, focusOf, type Part, partInFrame } from '../../lib/picture-focus.ts'
import { say } from '../say.ts'
import { type ShownPicture, useShownPicture } from './use-shown-picture.ts'
import './picture-shapes.css'

const said = {
  heading: words('How pages show it', 'Sur les pages', 'En las páginas'),
  help: words(
    'Pages cut pictures to these shapes, around the focal point. It is set, and the picture cropped, under “Edit image”.',
    'Les pages recadrent les images ainsi, autour du point focal. Il se fixe, comme le recadrage, sous « Modifier l’image ».',
    'Las páginas recortan las imágenes así, alrededor del punto focal. Se fija, como el recorte, en «Editar imagen».',
  ),
  upright: words('Beside a text', 'À côté d’un texte', 'Junto a un texto'),
  band: words(
    'On a telephone, and of a video',
    'Sur un téléphone, et d’une vidéo',
    'En un teléfono, y de un vídeo',
  ),
  square: words('In lists', 'Dans les listes', 'En las listas'),
  whole: words('Within a text', 'Dans un texte', 'Dentro de un texto'),
  sizes: words(
    'Widths that are made: {widths} pixels.',
    'Largeurs créées : {widths} pixels.',
    'Anchuras que se crean: {widths} píxeles.',
  ),
}

/** The shapes in which pages show pictures (`.framed` and `.video` of the style sheet), as width by height. */
const shapes = [
  ['upright', 4 / 5],
  ['band', 16 / 9],
  ['square', 1],
] as const

/** The widths of the files that browsers choose from, as in the collection. */
const widths = [320, 640, 960, 1440]

interface Crop {
  x: number
  y: number
  width: number
  height: number
}

/** What is left of a picture that is cropped, in its pixels. */
const leftOf = ({ width, height }: ShownPicture, crop: Crop): Part => ({
  x: (width * crop.x) / 100,
  y: (height * crop.y) / 100,
  width: (width * crop.width) / 100,
  height: (height * crop.height) / 100,
})

function Shape({ label, part, picture }: { label: string; part: Part; picture: ShownPicture }) {
  return (
    <figure>
      <svg aria-label={label} role="img" viewBox={[part.x, part.y, part.width, part.height].join(' ')}>
        <image height={picture.height} href={picture.src} width={picture.width} />
      </svg>
      <figcaption>{label}</figcaption>
    </figure>
  )
}

/** Below the file of a picture: every shape in which pages show it, as the focal point and the cropping are now. */
export function PictureShapes() {
  const { i18n } = useTranslation()
  const { data } = useDocumentInfo()
  const { uploadEdits } = useUploadEdits()
  const picture = useShownPicture()
  const panel = i18n.language
  if (!picture) return null
  const crop = uploadEdits?.crop as Crop | undefined
  const left = leftOf(picture, crop ?? { x: 0, y: 0, width: 100, height: 100 })
  const point = uploadEdits?.focalPoint
  const focus: Focus = focusOf(point ? { focalX: point.x, focalY: point.y } : { ...data })
  const made = widths.filter((width) => width < left.width)
  return (
    <section aria-labelledby="picture-shapes" className="picture-shapes field-type">
      <h3 id="picture-shapes">{say(panel, said.heading)}</h3>
      <p>{say(panel, said.help)}</p>
      <div>
        {shapes.map(([name, ratio]) => (
          <Shape
            key={name}
            label={say(panel, said[name])}
            part={partInFrame(left, ratio, focus)}
            picture={picture}
          />
        ))}
        <Shape label={say(panel, said.whole)} part={left} picture={picture} />
      </div>
      {made.length > 0 && <p>{say(panel, said.sizes, { widths: made.join(', ') })}</p>}
    </section>
  )
}
