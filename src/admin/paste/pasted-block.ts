/** A piece of text that looks the same from its first letter to its last. A line break is a `\n` of its own. */
export interface Run {
  text: string
  isBold: boolean
  isItalic: boolean
  href?: string
}

/** How a text looks where it is found. */
export type Look = Omit<Run, 'text'>

/** What the editor has of a pasted text: its blocks, one after the other. */
export interface Block {
  kind: 'paragraph' | 'heading' | 'quotation' | 'item' | 'rule'
  /** Of a heading as in `h1`; of an item how deep its list lies, from 1; otherwise 0. */
  level: number
  isNumbered: boolean
  runs: Run[]
}

export type Shape = Omit<Block, 'runs'>

export const paragraph: Shape = { kind: 'paragraph', level: 0, isNumbered: false }

/** Spaces that are no more than spaces, and signs that nobody sees. */
function tidy(text: string): string {
  return (
    text
      .replaceAll(/[\u200B\u2060\uFEFF\u00AD]/g, '')
      .replaceAll(/[\t\r\n\f \u00A0]*[\t\r\n\f ][\t\r\n\f \u00A0]*|\u00A0{2,}/g, ' ')
      // Where French and numbers want it, a space that does not break stays.
      .replaceAll(/(?<![«\d])\u00A0(?![;:!?»%€])/g, ' ')
  )
}

/** Takes texts in the order of the page and makes blocks of them. */
export class BlockWriter {
  readonly #blocks: Block[] = []
  #open: Block | undefined

  /** Ends the block that is written, and begins another one. */
  begin(shape: Shape): void {
    this.#open = { ...shape, runs: [] }
    this.#blocks.push(this.#open)
  }

  end(): void {
    this.#open = undefined
  }

  /** @param shape - of the block that is begun when none is being written */
  write(text: string, look: Look, shape: Shape): void {
    const tidied = tidy(text)
    if (!this.#open && tidied.trim() === '') return
    if (!this.#open) this.begin(shape)
    const runs = this.#open?.runs ?? []
    const last = runs.at(-1)
    const isSpaced = last === undefined || /[ \n]$/.test(last.text)
    const added = isSpaced ? tidied.replace(/^ /, '') : tidied
    if (added !== '') runs.push({ text: added, ...look })
  }

  /** A line break; the second in a row begins a block of the same shape, unless it is one that goes on. */
  breakLine(): void {
    const open = this.#open
    const last = open?.runs.at(-1)
    if (!open || !last) return
    if (last.text === '\n' && open.kind === 'paragraph') {
      this.begin({ kind: open.kind, level: open.level, isNumbered: open.isNumbered })
    } else if (last.text !== '\n') open.runs.push({ text: '\n', isBold: false, isItalic: false })
  }

  /** The blocks that say something. */
  finish(): Block[] {
    return this.#blocks
      .map((block) => ({ ...block, runs: joined(trimmed(block.runs)) }))
      .filter(({ kind, runs }) => kind === 'rule' || runs.length > 0)
  }
}

const isBlank = (run: Run | undefined): boolean => run !== undefined && run.text.trim() === ''

/** Without spaces and line breaks at either end, and without spaces before a line break. */
function trimmed(runs: readonly Run[]): Run[] {
  const kept = [...runs]
  while (isBlank(kept[0])) kept.shift()
  while (isBlank(kept.at(-1))) kept.pop()
  return kept.map((run, at) => {
    const next = kept[at + 1]
    const isLast = next === undefined || next.text === '\n'
    return isLast && run.text !== '\n' ? { ...run, text: run.text.trimEnd() } : run
  })
}

/** Neighbours that look the same are one. */
function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = []
  for (const run of runs) {
    const last = all.at(-1)
    const isSame =
      last &&
      last.text !== '\n' &&
      run.text !== '\n' &&
      last.isBold === run.isBold &&
      last.isItalic === run.isItalic &&
      last.href === run.href
    if (isSame) last.text += run.text
    else if (run.text !== '') all.push({ ...run })
  }
  return all
}
