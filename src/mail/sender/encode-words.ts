import { encode, wrap } from 'nodemailer/lib/qp'

/** A line may have 76 characters with the sign of a soft break (RFC 2045, section 6.7). */
const lineLength = 75

/** A break that whoever reads the words does not see. */
const softBreak = '=\r\n'

/** How many templates are remembered: an issue in all languages, twice. */
const mostKept = 100

/** Words between which something of each reader's own stands. */
interface Encoded {
  pieces: readonly string[]
  /** What stands between two pieces; one less than these. */
  names: readonly string[]
}

const quoted = (words: string): string => wrap(encode(words.replace(/\r?\n/g, '\r\n')), lineLength)

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function encodeTemplate(template: string, names: readonly string[]): Encoded {
  if (names.length === 0) return { pieces: [quoted(template)], names }
  const parts = template.split(new RegExp(`(${names.map(escaped).join('|')})`))
  return {
    pieces: parts.filter((_, at) => at % 2 === 0).map(quoted),
    names: parts.filter((_, at) => at % 2 === 1),
  }
}

/**
 * Makes an encoder of words as quoted-printable. What thousands of copies have in common is encoded once; what is a
 * reader's own stands on lines of its own, between breaks that nobody sees.
 */
export function wordsEncoder(): (template: string, own: Readonly<Record<string, string>>) => string {
  const kept = new Map<string, Encoded>()

  function encoded(template: string, names: readonly string[]): Encoded {
    const known = kept.get(template)
    if (known) return known
    const fresh = encodeTemplate(template, names)
    // A message of which there is one copy is not kept.
    if (names.length > 0) {
      if (kept.size >= mostKept) kept.clear()
      kept.set(template, fresh)
    }
    return fresh
  }

  return (template, own) => {
    const { pieces, names } = encoded(template, Object.keys(own))
    return pieces.reduce((words, piece, at) => {
      const name = names[at - 1] ?? ''
      return `${words}${softBreak}${quoted(own[name] ?? '')}${softBreak}${piece}`
    })
  }
}
