'use client'

import { useTranslation } from '@payloadcms/ui'
import { words } from '../../../collections/shared/fields/words.ts'
import { stateWords } from '../../../collections/shared/review/words.ts'
import { say } from '../say.ts'
import { useReview } from './use-review.ts'

const waits = words(
  'waits for {name} since {date}',
  'attend {name} depuis le {date}',
  'espera a {name} desde el {date}',
)
const waitsForYou = words(
  'waits for you since {date}',
  'vous attend depuis le {date}',
  'le espera a usted desde el {date}',
)
const answered = words('by {name} on {date}', 'par {name} le {date}', 'por {name} el {date}')
const since = words('since {date}', 'depuis le {date}', 'desde el {date}')

/** Where the language version stands between draft and archive, who is next, and what they were told. */
export function ReviewState() {
  const { i18n } = useTranslation()
  const { review } = useReview()
  if (!review?.since || review.state === 'draft' || review.state === 'published') return null
  const panel = i18n.language
  const date = new Intl.DateTimeFormat(panel, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(review.since),
  )
  const values = { name: review.reviewer ?? '', date }
  const isWaiting = review.state === 'in-review'
  const more = isWaiting ? (review.isMine ? waitsForYou : waits) : review.reviewer ? answered : since
  return (
    <>
      <p>{`${say(panel, stateWords[review.state])} – ${say(panel, more, values)}`}</p>
      {review.note && <p className="publication-status__note">“{review.note}”</p>}
    </>
  )
}
