import { ServerResponse } from 'node:http'

/** Keeps what Next writes, instead of sending it at once. */
export class KeptResponse extends ServerResponse {
  readonly #chunks: Buffer[] = []

  /** Everything that was written. */
  get body(): Buffer {
    return Buffer.concat(this.#chunks)
  }

  #keep(chunk: unknown, encoding: unknown): void {
    if (chunk instanceof Uint8Array) this.#chunks.push(Buffer.from(chunk))
    if (typeof chunk === 'string') {
      this.#chunks.push(
        Buffer.from(chunk, Buffer.isEncoding(String(encoding)) ? (encoding as BufferEncoding) : 'utf8'),
      )
    }
  }

  override write(chunk: unknown, encoding?: unknown, callback?: unknown): boolean {
    this.#keep(chunk, encoding)
    const done = [encoding, callback].find((each) => typeof each === 'function')
    if (typeof done === 'function') done()
    return true
  }

  override end(chunk?: unknown, encoding?: unknown, callback?: unknown): this {
    this.#keep(chunk, encoding)
    const done = [chunk, encoding, callback].find((each) => typeof each === 'function')
    if (typeof done === 'function') done()
    this.finished = true
    this.emit('finish')
    this.emit('close')
    return this
  }

  override flushHeaders(): void {
    // Nobody waits for the headers alone.
  }
}
