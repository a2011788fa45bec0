'use client'

import { type KeyboardEvent, useId } from 'react'

interface Props {
  label: string
  help?: string
  kind: 'code' | 'recovery' | 'password'
  value: string
  onChange: (value: string) => void
  /** What the key Enter does. Some of these fields stand within a form of the panel's own, which it may not send. */
  onEnter: () => void
}

const attributes = {
  code: { type: 'text', autoComplete: 'one-time-code', inputMode: 'numeric', spellCheck: false },
  recovery: { type: 'text', autoComplete: 'off', autoCapitalize: 'characters', spellCheck: false },
  password: { type: 'password', autoComplete: 'current-password' },
} as const

/** One line to type a code or a password into. */
export function FactorField({ label, help, kind, value, onChange, onEnter }: Props) {
  const id = useId()
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    onEnter()
  }
  return (
    <div className="factor-field">
      <label htmlFor={id}>{label}</label>
      <input
        {...attributes[kind]}
        {...(help && { 'aria-describedby': `${id}-help` })}
        id={id}
        maxLength={kind === 'password' ? 1000 : 40}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={enter}
        value={value}
      />
      {help && <small id={`${id}-help`}>{help}</small>}
    </div>
  )
}
