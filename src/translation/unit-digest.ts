import { createHash } from 'node:crypto'

/** What the editor notes for itself and what changes without the text being another. */
const noise = new Set(['version', 'direction', 'detail', 'mode', 'textFormat', 'textStyle', 'id'])

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || value === 0 || value === false

/** Two pieces of text beside each other that look alike are one. */
function joined(children: unknown[]): unknown[] {
  const said: unknown[] = []
  for (const child of children) {
    const last = said.at(-1)
    if (isObject(child) && isObject(last) && typeof child['text'] === 'string' && isAlike(child, last)) {
      said[said.length - 1] = { ...last, text: `${String(last['text'])}${child['text']}` }
    } else {
      said.push(child)
    }
  }
  return said
}

function isAlike(one: Record<string, unknown>, other: Record<string, unknown>): boolean {
  const looks = ({ text: _text, ...rest }: Record<string, unknown>) => JSON.stringify(rest)
  return typeof other['text'] === 'string' && looks(one) === looks(other)
}

/** One form for all ways in which the editor stores the same text. */
function plainly(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC')
  if (Array.isArray(value)) return joined(value.map(plainly))
  if (!isObject(value)) return value
  const entries = Object.entries(value)
    .filter(([name, each]) => !noise.has(name) && !isNothing(each))
    .map(([name, each]) => [name, plainly(each)] as const)
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

/**
 * What tells one text from another, for both kinds of units: 22 characters. White space around a plain text, and
 * what the editor writes without anybody seeing it, make no difference.
 */
export function digestOfUnit(value: unknown): string {
  const content = typeof value === 'string' ? value.normalize('NFC').replaceAll('\r\n', '\n').trim() : value
  return createHash('sha256')
    .update(JSON.stringify(plainly(content)))
    .digest('base64url')
    .slice(0, 22)
}
