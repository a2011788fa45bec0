import type { ReactNode } from 'react'

export interface Fact {
  label: string
  value: ReactNode
  /** What qualifies the value, in small. */
  note?: ReactNode
}

/** Labels with their values. Empty is silent: a fact without a value has no label either. */
export function Facts({ facts, isWide = false }: { facts: readonly Fact[]; isWide?: boolean }) {
  const known = facts.filter(({ value }) => !isEmpty(value))
  if (known.length === 0) return null
  return (
    <dl className={isWide ? 'facts is-wide' : 'facts'}>
      {known.map(({ label, value, note }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value}
            {!isEmpty(note) && <small>{note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function isEmpty(value: ReactNode): boolean {
  return (
    value === undefined ||
    value === null ||
    value === false ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  )
}

/** Several values of one fact, each on a line; nothing for none. */
export function lines<T>(
  items: readonly T[] | undefined,
  show: (item: T) => ReactNode,
  key: (item: T) => string,
): ReactNode {
  if (!items || items.length === 0) return undefined
  return (
    <ul>
      {items.map((item) => (
        <li key={key(item)}>{show(item)}</li>
      ))}
    </ul>
  )
}
