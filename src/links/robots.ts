/**
 * What a website lets programs visit (RFC 9309). Of `robots.txt` the groups are read that name us, or else those
 * for everybody; of their rules the longest that fits decides, and "allow" when two are alike.
 */

interface Rule {
  isAllowed: boolean
  pattern: string
}

/** The longest file that is read, in octets (RFC 9309, 2.5); what comes after is not looked at. */
export const longestRobots = 512_000

/**
 * So many rules for one program are followed, each of so many characters. A file of the length that has to be read
 * may hold more, but none that is meant for anybody does: then nothing is visited, which no rule forbids.
 */
const mostRules = 20_000
const longestRule = 4_000

const linesOf = (text: string): [name: string, value: string][] =>
  text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.split('#', 1)[0] ?? '')
    .flatMap((line): [string, string][] => {
      const colon = line.indexOf(':')
      return colon < 0 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]]
    })

const agentOf = (value: string): string => value.toLowerCase().match(/^[a-z_-]+|^\*/)?.[0] ?? ''

/** The rules of one program, or else those for everybody; whatever is said to others is not kept. */
function rulesFor(text: string, agent: string): Rule[] {
  // Of rules that are alike but for what they say, "allow" decides: so one of each pattern is enough.
  const groups = new Map<string, Map<string, boolean>>()
  let agents = new Set<string>()
  let isNaming = false
  for (const [name, value] of linesOf(text)) {
    if (name === 'user-agent') {
      if (!isNaming) agents = new Set()
      isNaming = true
      const named = agentOf(value)
      if (named !== agent && named !== '*') continue
      agents.add(named)
      if (!groups.has(named)) groups.set(named, new Map())
    } else if (name === 'allow' || name === 'disallow') {
      isNaming = false
      if (value === '') continue
      for (const each of agents) {
        const rules = groups.get(each)
        rules?.set(value, name === 'allow' || (rules.get(value) ?? false))
      }
    }
  }
  const rules = groups.get(agent) ?? groups.get('*') ?? new Map<string, boolean>()
  return [...rules].map(([pattern, isAllowed]) => ({ pattern, isAllowed }))
}

/** Whether a path fits a pattern, in which `*` is anything and `$` at the end is the end. */
function fits(path: string, pattern: string): boolean {
  const isWhole = pattern.endsWith('$')
  const parts = (isWhole ? pattern.slice(0, -1) : pattern).split('*')
  let at = 0
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1
    if (index === 0) {
      if (!path.startsWith(part)) return false
      at = part.length
    } else if (isLast && isWhole) {
      return path.length - part.length >= at && path.endsWith(part)
    } else {
      const found = path.indexOf(part, at)
      if (found < 0) return false
      at = found + part.length
    }
  }
  return !isWhole || at === path.length
}

/**
 * Whether a program may visit a path.
 *
 * @param robots - the text of `robots.txt`
 * @param agent - the program's name, in lower case
 * @param path - with its query, as it would be asked for
 */
export function mayVisit(robots: string, agent: string, path: string): boolean {
  const rules = rulesFor(robots, agent)
  if (rules.length > mostRules || rules.some(({ pattern }) => pattern.length > longestRule)) return false
  const [best] = rules
    .filter(({ pattern }) => fits(path, pattern))
    .toSorted(
      (one, other) =>
        other.pattern.length - one.pattern.length || Number(other.isAllowed) - Number(one.isAllowed),
    )
  return best?.isAllowed ?? true
}
