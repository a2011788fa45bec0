/** A source of numbers in [0, 1). */
export type Dice = () => number

/** Words to a 32-bit seed (FNV-1a). */
export function seedOf(words: string): number {
  let hash = 2166136261
  for (const letter of words) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0
  return hash
}

/** The same words always give the same row of numbers (mulberry32). */
export function diceOf(words: string): Dice {
  let state = seedOf(words)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
