import { Parser } from 'htmlparser2'
import type { PayloadRequest } from 'payload'
import type { StoredRun } from '../runs.ts'
import { Attachments } from './attachments.ts'
import { Groups, infoOf, isNothing, nounOf, type PostInfo } from './groups.ts'
import { readPosts, type WxrPost } from './read-posts.ts'
import { Terms } from './topics.ts'

/** What is known of an old website before any of its texts is looked at. */
export interface Source {
  groups: Groups
  terms: Terms
  attachments: Attachments
  /** Names by which authors are shown, by those under which they signed in. */
  authors: Map<string, string>
  /** The language of entries that name none. */
  usual: string
  base: string
}

/**
 * Goes through the file once and remembers what entries are, which belong together, where they stood, and what is
 * said of pictures.
 *
 * @throws Refused when it is no such file
 */
export async function survey(
  req: PayloadRequest,
  file: string,
  options: StoredRun['options'],
): Promise<Source> {
  const terms = await Terms.open(req, Object(options['topics']))
  const authors = new Map<string, string>()
  let [base, usual] = ['', 'en']
  let groups = new Groups(base)
  let attachments = new Attachments(base)
  for await (const entry of readPosts(file)) {
    const { values } = entry
    if (entry.kind === 'post') {
      const info = infoOf(entry, usual)
      if (isNothing(info)) continue
      groups.add(info)
      terms.note(entry.terms)
      if (info.type === 'attachment') attachments.note(entry, info)
      if (nounOf[info.type]) noteUses(attachments, entry, info)
    } else if (entry.kind === 'channel') {
      base = values.get('wp:base_blog_url') ?? values.get('link') ?? ''
      usual = values.get('language') || 'en'
      groups = new Groups(base)
      attachments = new Attachments(base)
    } else {
      authors.set(values.get('wp:author_login') ?? '', values.get('wp:author_display_name') ?? '')
    }
  }
  return { groups, terms, attachments, authors, usual, base }
}

/** Remembers what a text says of the pictures that it shows. */
function noteUses(attachments: Attachments, { values }: WxrPost, { language }: PostInfo): void {
  const parser = new Parser({
    onopentag(name, { src = '', class: className = '', alt = '' }) {
      if (name === 'img') attachments.noteUse({ src, className, alt }, language)
    },
  })
  parser.end(values.get('content:encoded') ?? '')
}
