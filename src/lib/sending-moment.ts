/** Who chose this very minute is late by the time that it takes to press the button. */
const grace = 120_000

/**
 * Whether an issue can be sent at a moment. One that has passed is a slip of the hand: it would go out to everybody at
 * once, and cannot be taken back.
 *
 * @returns `passed`, `far` (more than a year away, or no moment at all), or null when it can
 */
export function momentProblem(moment: Date, now: Date): 'passed' | 'far' | null {
  if (moment.getTime() < now.getTime() - grace) return 'passed'
  const furthest = new Date(now)
  furthest.setUTCFullYear(now.getUTCFullYear() + 1)
  return moment <= furthest ? null : 'far'
}
