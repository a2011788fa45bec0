import { type Pasted, readBlocks } from './read-blocks.ts'
import { writeBlocks } from './write-blocks.ts'

/** What is put into the editor in place of what was pasted. */
export interface CleanPasted {
  html: string
  leftOut: Pasted['leftOut']
}

/**
 * What was copied from Word, from another editor or from a page, as the editor here would have written it:
 * headings of its levels, paragraphs, lists, quotations, emphasis and links. Styles, colours, comments, bookmarks,
 * empty lines, pictures and what follows readers around are left behind.
 *
 * @param document - the pasted HTML, parsed; in a document without a window nothing of it is loaded or run
 */
export function cleanPasted(document: Document): CleanPasted {
  const { blocks, leftOut } = readBlocks(document.body)
  return { html: writeBlocks(blocks), leftOut }
}
