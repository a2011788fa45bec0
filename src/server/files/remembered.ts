import { LRUCache } from 'lru-cache'
import type { FilePermission } from '../../lib/file-permission.ts'

/** A permission with what it rests on. */
export interface Remembered {
  permission: FilePermission
  /** Names of all that was read to give it. */
  dependencies: ReadonlySet<string>
  /** From when on time alone may have changed it, in milliseconds since 1970; null for never. */
  endsAt: number | null
}

/** A bounded number of permissions by key, the least used of which go first, and found by what they rest on. */
export class RememberedPermissions {
  readonly #byKey: LRUCache<string, Remembered>
  readonly #keysByName = new Map<string, Set<string>>()

  /** @param bound - how many are remembered at most */
  constructor(bound: number) {
    this.#byKey = new LRUCache({ max: bound, dispose: (gone, key) => this.#forgetNames(gone, key) })
  }

  get size(): number {
    return this.#byKey.size
  }

  /** How many names lead to the permissions. */
  get names(): number {
    return this.#keysByName.size
  }

  get(key: string): FilePermission | undefined {
    const remembered = this.#byKey.get(key)
    if (remembered?.endsAt == null || remembered.endsAt > Date.now()) return remembered?.permission
    this.#byKey.delete(key)
    return undefined
  }

  set(key: string, remembered: Remembered): void {
    this.#byKey.set(key, remembered)
    for (const name of remembered.dependencies) {
      const keys = this.#keysByName.get(name) ?? new Set()
      this.#keysByName.set(name, keys.add(key))
    }
  }

  /** Forgets every permission that rests on one of the names. */
  drop(names: ReadonlySet<string>): void {
    for (const name of names) {
      for (const key of [...(this.#keysByName.get(name) ?? [])]) this.#byKey.delete(key)
    }
  }

  clear(): void {
    this.#byKey.clear()
  }

  #forgetNames({ dependencies }: Remembered, key: string): void {
    for (const name of dependencies) {
      const keys = this.#keysByName.get(name)
      keys?.delete(key)
      if (keys?.size === 0) this.#keysByName.delete(name)
    }
  }
}
