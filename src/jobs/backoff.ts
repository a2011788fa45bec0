/** After so many tries work is given up, a little more than five hours after the first. */
export const mostAttempts = 10

const longest = 3_600_000

/**
 * How long to wait before the next try, in milliseconds: a second, then four times longer each time, an hour at
 * most.
 *
 * @param attempts - how many tries have failed, from 1
 */
export function waitAfter(attempts: number): number {
  return Math.min(1000 * 4 ** (attempts - 1), longest)
}
