import type { FilePermission } from '../../lib/file-permission.ts'
import type { Place, RenderRecord } from '../../lib/render-record.ts'
import type { Change, ChangeListener } from '../announcement.ts'
import type { Watches } from '../watches.ts'
import { RememberedPermissions } from './remembered.ts'

/** An answer of the gateway, with what it was made of. */
export interface Asked {
  permission: FilePermission
  record: Pick<RenderRecord, 'dependencies' | 'lapsesAt' | 'withdrawsAt'>
}

/**
 * Asks the gateway for the permission of an address.
 *
 * @throws when the gateway cannot tell, as when the database is away
 */
export type Ask = (address: string, place: Place) => Promise<Asked>

/** How the permissions hear of changes. */
export interface Hearing {
  /** Subscribed to the same changes as the permissions. */
  watches: Watches
  /** Whether changes are heard at the moment; what is asked while they are not is not remembered. */
  isListening(): boolean
}

/** How often an answer that a change has overtaken is asked for anew. */
const attempts = 3

/** Which files everybody may have: asked once for each address, and again when something it rests on changes. */
export class Permissions implements ChangeListener {
  readonly #ask: Ask
  readonly #hearing: Hearing
  readonly #granted: RememberedPermissions
  // Apart from the granted ones, so that addresses somebody made up push out none that readers use.
  readonly #refused: RememberedPermissions
  readonly #flights = new Map<string, Promise<FilePermission>>()

  /** @param bound - how many permissions are remembered at most; of refusals a fifth of that */
  constructor(ask: Ask, hearing: Hearing, bound: number) {
    this.#ask = ask
    this.#hearing = hearing
    this.#granted = new RememberedPermissions(bound)
    this.#refused = new RememberedPermissions(Math.ceil(bound / 5))
  }

  /** How many answers are remembered. */
  get size(): number {
    return this.#granted.size + this.#refused.size
  }

  /**
   * The permission of an address, remembered or asked for.
   *
   * @throws what the gateway throws, unless the answer is remembered
   */
  async of(address: string, place: Place): Promise<FilePermission> {
    // Where a moved file leads to depends on the host that was asked.
    const key = `${place.claimedBy ?? ''} ${address}`
    const remembered = this.#granted.get(key) ?? this.#refused.get(key)
    if (remembered) return remembered
    const running = this.#flights.get(key)
    if (running) return running
    const flight = this.#askUntilCurrent(key, address, place).finally(() => this.#flights.delete(key))
    this.#flights.set(key, flight)
    return flight
  }

  /** Forgets what may have changed. */
  drop(change: Change): void {
    for (const memory of [this.#granted, this.#refused]) {
      if (change === 'everything') memory.clear()
      else memory.drop(change.names)
    }
  }

  async #askUntilCurrent(key: string, address: string, place: Place): Promise<FilePermission> {
    if (!this.#hearing.isListening()) return (await this.#ask(address, place)).permission
    for (let attempt = 1; ; attempt++) {
      const watch = this.#hearing.watches.begin()
      const asked = await this.#ask(address, place).finally(() => watch.end())
      const isCurrent = !watch.overtakes(asked.record.dependencies)
      if (isCurrent) this.#remember(key, asked)
      if (isCurrent || attempt === attempts) return asked.permission
    }
  }

  #remember(key: string, { permission, record }: Asked): void {
    const memory = permission.kind === 'found' ? this.#granted : this.#refused
    const ends = [record.lapsesAt, record.withdrawsAt].filter((end) => end !== null)
    memory.set(key, {
      permission,
      dependencies: record.dependencies,
      endsAt: ends.length > 0 ? Math.min(...ends) : null,
    })
  }
}
