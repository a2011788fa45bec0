/**
 * What a website lets programs visit (RFC 9309). Of `robots.txt` the groups are read that name us, or else those
 * for everybody; of their rules the longest that fits decides, and "allow" when two are alike.
 */

interface Rule {
  isAllowed: boolean
  pattern: string
}

/** The longest file that is read, in octets (RFC 9309, 2.5). */
export const longestRobots = 512_000

const linesOf = (text: string): [name: string, value: string][] =>
  text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/#.*$/, ''))
    .flatMap((line): [string, string][] => {
      const colon = line.indexOf(':')
      return colon < 0 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]]
    })

/** The rules of each user agent, in lower case. */
function groupsOf(text: string): Map<string, Rule[]> {
  const groups = new Map<string, Rule[]>()
  let agents: string[] = []
  let isNaming = false
  for (const [name, value] of linesOf(text)) {
    if (name === 'user-agent') {
      const agent = value.toLowerCase().match(/^[a-z_-]+|^\*/)?.[0] ?? ''
      agents = isNaming ? [...agents, agent] : [agent]
      isNaming = true
      if (!groups.has(agent)) groups.set(agent, [])
    } else if (name === 'allow' || name === 'disallow') {
      isNaming = false
      for (const agent of agents) {
        if (value !== '') groups.get(agent)?.push({ isAllowed: name === 'allow', pattern: value })
      }
    }
  }
  return groups
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
  const groups = groupsOf(robots)
  const rules = groups.get(agent) ?? groups.get('*') ?? []
  const [best] = rules
    .filter(({ pattern }) => fits(path, pattern))
    .toSorted(
      (one, other) =>
        other.pattern.length - one.pattern.length || Number(other.isAllowed) - Number(one.isAllowed),
    )
  return best?.isAllowed ?? true
}
