import { useId } from 'react'
import { words } from '../../../collections/shared/fields/words.ts'
import { say } from '../say.ts'
import type { ManagedNewsletter } from './managed-newsletters.ts'

const label = words('Newsletter', 'Lettre d’information', 'Boletín')

interface Props {
  panel: string
  newsletters: readonly ManagedNewsletter[]
  chosen: string
  onChoice: (newsletter: string) => void
}

/** One of the newsletters that somebody manages. */
export function NewsletterChoice({ panel, newsletters, chosen, onChoice }: Props) {
  const field = useId()
  return (
    <>
      <label htmlFor={field}>{say(panel, label)}</label>
      <select id={field} onChange={(event) => onChoice(event.target.value)} value={chosen}>
        {newsletters.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </>
  )
}
