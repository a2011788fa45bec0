import type { FindingCode } from './finding.ts'

/** A picture, in the language that is written. */
export interface PictureFacts {
  filename?: string | null | undefined
  alt?: string | null | undefined
  isDecorative?: boolean | null | undefined
  /** When the consent of those shown ends, as a moment (ISO 8601). */
  consentExpires?: string | null | undefined
}

/** Whether an alternative text is only the name of a file, which tells nobody what the picture shows. */
export function isOnlyAFileName(alt: string): boolean {
  return /^\S{1,200}\.(?:jpe?g|png|webp|avif|gif)$/i.test(alt.trim())
}

/** What a screen reader says anyway before it reads the text, in the languages of the sites. */
const saysPicture =
  /^(?:(?:an? |the )?(?:image|picture|photo|photograph|graphic) (?:of|showing)\b|(?:une? |l[’'])?(?:image|photo|photographie|illustration) (?:de|du|des|d[’'])|(?:una? )?(?:imagen|foto|fotografía) (?:de|del)\b|صورة(?:\s|$)|(?:изображение|фото|фотография|картинка)(?:\s|$))/iu

/** A text without what one writes differently from time to time. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\p{P}\s]+/gu, ' ')
    .trim()

/**
 * Whether an alternative text tells nothing about the picture: the name of a file, "image of …", or the title of
 * the page once more, with or without a number (WCAG 2.2, 1.1.1).
 */
export function isUselessAlt(alt: string, title = ''): boolean {
  if (isOnlyAFileName(alt) || saysPicture.test(alt.trim())) return true
  const said = plain(alt).replace(/ \d+$/, '')
  return said !== '' && said === plain(title)
}

/** What is wrong with a picture where it is shown. */
export function pictureProblems(picture: PictureFacts, title: string, now: number): FindingCode[] {
  const { alt, isDecorative, consentExpires } = picture
  const ends = consentExpires ? Date.parse(consentExpires) : Number.NaN
  return [
    ...(!isDecorative && !alt?.trim() ? ['no-alternative-text' as const] : []),
    ...(!isDecorative && alt && isUselessAlt(alt, title) ? ['useless-alternative-text' as const] : []),
    ...(ends <= now ? ['consent-ended' as const] : []),
  ]
}
