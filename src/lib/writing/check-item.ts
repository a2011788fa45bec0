import { idsOf } from '../id-of.ts'
import { type PictureFacts, pictureProblems } from './alternative-text.ts'
import { picturesIn, textProblems } from './check-text.ts'
import type { Finding } from './finding.ts'
import { type Place, placesOf, type Written } from './item-places.ts'
import { isVagueLink } from './link-words.ts'

/** Longer titles are cut by search engines and in lists. */
const longestTitle = 110

/** The fields that stand for an item in lists, in feeds and in search engines. */
const summaries: readonly string[] = ['summary', 'lead', 'strapline']

/** The fields that hold the words of a link. */
const linkWords: readonly string[] = ['linkLabel', 'label']

const picturesAt = ({ field, value }: Place): string[] => {
  if (field.type === 'richText') return picturesIn(value)
  return field.type === 'upload' && field.relationTo === 'media' ? idsOf([value].flat()) : []
}

/** The pictures that an item shows. */
export function picturesOf(written: Written): string[] {
  return [...new Set(placesOf(written).flatMap(picturesAt))]
}

/**
 * What is missing or poor in an item, in the language that is written: pure, so that the server says of a saved
 * draft exactly what the browser says while it is written.
 *
 * @param pictures - the pictures that it shows, by id; one that is missing here is not judged
 * @param now - in milliseconds since 1970
 */
export function findingsIn(
  written: Written,
  pictures: ReadonlyMap<string, PictureFacts>,
  now: number,
): Finding[] {
  const { data, locale, titleField } = written
  const title = typeof data[titleField] === 'string' ? data[titleField] : ''
  // What nobody has begun to write in this language lacks nothing.
  if (title.trim() === '') return []
  return placesOf(written).flatMap((place) => {
    const { field, value, path, labels, tab } = place
    const finding = (code: Finding['code'], detail?: string): Finding => ({
      code,
      path,
      labels,
      ...(tab !== undefined && { tab }),
      ...(detail !== undefined && detail !== '' && { detail }),
    })
    return [
      ...wordProblems(place, titleField).map((code) =>
        finding(code, code === 'vague-link' ? String(value) : ''),
      ),
      ...(field.type === 'richText' ? textProblems(value, locale) : []).map(({ code, detail }) =>
        finding(code, detail),
      ),
      ...picturesAt(place).flatMap((id) => {
        const picture = pictures.get(id)
        if (!picture) return []
        return pictureProblems(picture, title, now).map((code) => finding(code, picture.filename ?? ''))
      }),
    ]
  })
}

function wordProblems({ field, value, path, beside }: Place, titleField: string): Finding['code'][] {
  const words = typeof value === 'string' ? value.trim() : ''
  if (path === titleField) return words.length > longestTitle ? ['long-title'] : []
  if (summaries.includes(path)) {
    // Where there is a summary, nothing else stands in for it.
    const isTheOne = path === 'summary' || !('summary' in beside)
    return words === '' && isTheOne ? ['no-summary'] : []
  }
  const isLink = linkWords.includes(field.name ?? '') && ('page' in beside || 'address' in beside)
  return isLink && words !== '' && isVagueLink(words) ? ['vague-link'] : []
}
