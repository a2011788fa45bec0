'use client'

import { useTranslation } from '@payloadcms/ui'
import { words } from '../../collections/shared/fields/words.ts'
import { say } from './say.ts'

const label = words('Schedule', 'Planification', 'Planificación')

/** In the menu: the way to everything that is planned. */
export function ScheduleLink() {
  const { i18n } = useTranslation()
  return (
    <a className="nav__link" href="/admin/schedule">
      {say(i18n.language, label)}
    </a>
  )
}
