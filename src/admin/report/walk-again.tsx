'use client'

import { useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { words } from '../../../collections/shared/fields/words.ts'
import { say } from '../say.ts'
import { post } from './report-requests.ts'

const label = words('Look at everything again', 'Tout examiner à nouveau', 'Examinar todo de nuevo')

/** Has everything looked at again, after a change that no save tells of. */
export function WalkAgain() {
  const { i18n } = useTranslation()
  const router = useRouter()
  return (
    <button
      className="content-report__button"
      onClick={() => void post('/api/content-report/walk', {}).then(() => router.refresh())}
      type="button"
    >
      {say(i18n.language, label)}
    </button>
  )
}
