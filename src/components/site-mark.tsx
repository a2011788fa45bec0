import type { ReactNode } from 'react'
import type { Theme } from '../lib/kinds.ts'

const signs: Readonly<Record<Theme, ReactNode>> = {
  doors: (
    <>
      <path className="f3" d="M4 38V18a16 16 0 0 1 32 0v20z" />
      <path className="f4" d="M10 38v-4a10 10 0 0 1 20 0v4z" />
      <path className="f5" d="M15 38v-4a5 5 0 0 1 10 0v4z" />
    </>
  ),
  network: (
    <>
      <path className="l2" d="M9 29 20 9l12 16L9 29" />
      <circle className="f2" cx="9" cy="29" r="7" />
      <circle className="f4" cx="20" cy="9" r="6" />
      <circle className="f3" cx="32" cy="25" r="5" />
    </>
  ),
  documents: (
    <>
      <path className="f3" d="M4 4h23l9 9v23H4z" />
      <path className="f1" d="M27 4v9h9z" />
      <path className="f5" d="M10 19h20v3H10zm0 7h14v3H10z" />
    </>
  ),
}

/** The sign beside a site's name, until the organisation's own logo takes its place. */
export function SiteMark({ theme }: { theme: Theme }) {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true">
      {signs[theme]}
    </svg>
  )
}
