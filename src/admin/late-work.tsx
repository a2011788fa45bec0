import type { PayloadRequest } from 'payload'
import { type Words, words } from '../../collections/shared/fields/words.ts'
import { memberOf } from '../../collections/shared/member.ts'
import { readJobFigures } from '../jobs/figures.ts'
import { poolOf } from '../jobs/sql.ts'
import './late-work.css'

const texts = {
  late: words(
    'Publications or other work that should have been done by now are late: ',
    'Des publications ou d’autres tâches sont en retard : ',
    'Hay publicaciones u otras tareas con retraso: ',
  ),
  failed: words(
    'Work that failed again and again was given up: ',
    'Des tâches qui échouaient sans cesse ont été abandonnées : ',
    'Se abandonaron tareas que fallaban una y otra vez: ',
  ),
}

interface Props {
  user: PayloadRequest['user']
  payload: PayloadRequest['payload']
  i18n: { language: string }
}

/** An alarm on the dashboard of administrators, when work for later is not done; otherwise nothing. */
export async function LateWork({ user, payload, i18n }: Props) {
  if (!memberOf({ user })?.isAdministrator) return null
  const say = (text: Words) =>
    i18n.language === 'fr' || i18n.language === 'es' ? text[i18n.language] : text.en
  const { late, failed } = await readJobFigures(poolOf(payload))
  if (late + failed === 0) return null
  return (
    <div className="late-work" role="alert">
      {late > 0 && <p>{say(texts.late) + late}</p>}
      {failed > 0 && <p>{say(texts.failed) + failed}</p>}
    </div>
  )
}
