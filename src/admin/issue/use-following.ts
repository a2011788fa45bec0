import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import type { SendingState } from './sending-state.ts'

/** How long to wait at first, at most, and the longest that a browser's clock can be set for; in milliseconds. */
const shortest = 3_000
const longest = 15_000
const furthest = 2_147_483_647

/**
 * Reads the page anew while an issue is being sent, every few seconds and more seldom as it goes on, until it is over.
 * Of a scheduled one from its moment on. A page that nobody looks at waits.
 */
export function useFollowing(state: SendingState, sendAt: string | null): void {
  const router = useRouter()
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    if (state !== 'scheduled' && state !== 'sending') return
    const step = Math.min(shortest + turn * 500, longest)
    const ahead = state === 'scheduled' && sendAt ? Date.parse(sendAt) - Date.now() : 0
    const timer = setTimeout(
      () => {
        if (!document.hidden) router.refresh()
        setTurn(turn + 1)
      },
      Math.min(Math.max(step, ahead), furthest),
    )
    return () => clearTimeout(timer)
  }, [router, state, sendAt, turn])
}

/**
 * Keeps the place of the keyboard: when the button goes away that it was on, with the state that the button belonged
 * to, the group of buttons has it.
 *
 * @returns what the element of the group takes
 */
export function useKeptFocus(state: SendingState) {
  const group = useRef<HTMLFieldSetElement>(null)
  const isInside = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of state is what takes buttons away.
  useEffect(() => {
    if (isInside.current && document.activeElement === document.body) group.current?.focus()
  }, [state])
  return {
    ref: group,
    tabIndex: -1,
    // React tells nothing of an element that it takes away itself: what is told here, a person did.
    onFocus: () => {
      isInside.current = true
    },
    onBlur: () => {
      isInside.current = false
    },
  }
}
