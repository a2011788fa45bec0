import type { I18n } from '../i18n/i18n.ts'
import type { MembershipView } from '../lib/views/people.ts'
import { Organisation } from './words.tsx'

/** The bodies that an office belongs to, each with the kind of its seat and the time of it where that is known. */
export function Memberships({ i18n, memberships }: { i18n: I18n; memberships: readonly MembershipView[] }) {
  return (
    <ul className="rows">
      {memberships.map(({ body, kind, from, to }) => (
        <li key={body.name.text}>
          <div className="meta">
            <b>{i18n.t(kind)}</b>
            {(from || to) && <span>{i18n.dateRange(from, to)}</span>}
          </div>
          <p>
            <Organisation organisation={body} />
          </p>
        </li>
      ))}
    </ul>
  )
}
