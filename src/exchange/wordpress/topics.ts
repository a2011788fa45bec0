import type { PayloadRequest } from 'payload'
import type { OldTerm } from '../../lib/exchange.ts'
import type { WxrTerm } from './read-posts.ts'

/** Categories and tags; other taxonomies say something else. */
const taxonomies = new Set(['category', 'post_tag'])

/** What every website has, and says nothing. */
const empty = new Set(['uncategorized', 'non-classe', 'sin-categoria'])

const plain = (text: string): string => text.trim().toLocaleLowerCase()

/** The categories and tags of the old website, and the topics that they become. */
export class Terms {
  readonly #found = new Map<string, OldTerm>()
  readonly #chosen: Readonly<Record<string, unknown>>
  readonly #topics: ReadonlyMap<string, string>

  private constructor(chosen: Readonly<Record<string, unknown>>, topics: ReadonlyMap<string, string>) {
    this.#chosen = chosen
    this.#topics = topics
  }

  /** @param chosen - topics by terms, as an administrator chose them; null for none */
  static async open(req: PayloadRequest, chosen: Readonly<Record<string, unknown>>): Promise<Terms> {
    const { docs } = await req.payload.find({
      collection: 'topics',
      req,
      locale: 'all',
      depth: 0,
      pagination: false,
    })
    const topics = new Map<string, string>()
    for (const { id, key, name, slug } of docs) {
      for (const text of [key, ...Object.values(Object(name)), ...Object.values(Object(slug))]) {
        if (typeof text === 'string' && text !== '') topics.set(plain(text), id)
      }
    }
    return new Terms(chosen, topics)
  }

  /** Counts the terms of an entry. */
  note(terms: readonly WxrTerm[]): void {
    for (const { domain, nicename, name } of terms) {
      if (!taxonomies.has(domain) || empty.has(nicename)) continue
      const known = this.#found.get(nicename)
      this.#found.set(nicename, {
        slug: nicename,
        name,
        count: (known?.count ?? 0) + 1,
        topic: this.#topicOf(nicename, name),
      })
    }
  }

  #topicOf(nicename: string, name: string): string | null {
    if (Object.hasOwn(this.#chosen, nicename)) {
      const chosen = this.#chosen[nicename]
      return typeof chosen === 'string' ? chosen : null
    }
    return this.#topics.get(plain(nicename)) ?? this.#topics.get(plain(name)) ?? null
  }

  /** The topics of an entry. */
  topicsOf(terms: readonly WxrTerm[]): string[] {
    const topics = terms
      .map(({ nicename }) => this.#found.get(nicename)?.topic)
      .filter((topic) => typeof topic === 'string')
    return [...new Set(topics)]
  }

  /** All terms that were found, the most used first. */
  list(): OldTerm[] {
    return [...this.#found.values()].toSorted((one, other) => other.count - one.count)
  }
}
