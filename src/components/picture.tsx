import type { I18n } from '../i18n/i18n.ts'
import { coverArt } from '../lib/cover-art.ts'
import type { PhotoView, PictureView } from '../lib/views/common.ts'
import { Drawing } from './drawing.tsx'
import { classes } from './words.tsx'

interface PictureProps {
  picture: PictureView
  /** Format of the drawing that takes the place of a photograph. */
  width?: number
  height?: number
  sizes?: string
  className?: string
}

/** A photograph, or the drawing that belongs to a title and its topic. */
export function Picture({
  picture,
  width = 800,
  height = 500,
  sizes = '(width >= 60rem) 50vw, 100vw',
  className,
}: PictureProps) {
  if (picture.type === 'photo') return <Photo photo={picture} sizes={sizes} className={className} />
  return (
    <Drawing
      drawing={coverArt(picture.title, picture.topic, width, height)}
      {...(className ? { className } : {})}
    />
  )
}

export function Photo({
  photo,
  sizes,
  className,
}: {
  photo: PhotoView
  sizes: string
  className?: string | undefined
}) {
  return (
    // biome-ignore lint/performance/noImgElement: pictures come in ready sizes, and next/image needs script
    <img
      src={photo.src}
      srcSet={photo.srcset}
      sizes={photo.srcset && sizes}
      width={photo.width}
      height={photo.height}
      alt={photo.alt}
      lang={photo.altLang}
      loading="lazy"
      decoding="async"
      className={className}
      data-focus-x={photo.focus?.x}
      data-focus-y={photo.focus?.y}
    />
  )
}

/** The picture of an item in the shape of its site's mark, with the credit of a photograph. */
export function FramedPicture({
  i18n,
  picture,
  isSmall,
}: {
  i18n: I18n
  picture: PictureView
  isSmall?: boolean
}) {
  const credit = picture.type === 'photo' ? picture.credit : undefined
  return (
    <figure className={picture.type === 'art' ? 'no-print' : undefined}>
      <div className={classes('framed', isSmall ? 'is-small' : 'is-tall')}>
        <Picture picture={picture} width={480} height={560} sizes="17rem" />
      </div>
      {credit && <figcaption className="note mt-2">{i18n.t('common.photo', { credit })}</figcaption>}
    </figure>
  )
}
