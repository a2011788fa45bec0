import type { ReactNode } from 'react'

interface EmptyProps {
  title: ReactNode
  text: string
  /** Where to go on: the same list without its filters, for one. */
  link?: { href: string; label: string } | undefined
  level?: 2 | 3
}

/** An honest empty state: says that there is nothing, and what to do about it. */
export function Empty({ title, text, link, level = 3 }: EmptyProps) {
  const Heading = `h${level}` as const
  return (
    <div className="empty">
      <svg viewBox="0 0 96 56" aria-hidden="true">
        <path className="l1" d="M2 54h92M12 54V26a12 12 0 0 1 24 0v28M60 54V26a12 12 0 0 1 24 0v28" />
        <path className="l4" d="M36 54V26a12 12 0 0 1 24 0v28" strokeDasharray="4 6" />
      </svg>
      <Heading>{title}</Heading>
      <p>{text}</p>
      {link && (
        <p className="more">
          <a href={link.href}>{link.label}</a>
        </p>
      )}
    </div>
  )
}
