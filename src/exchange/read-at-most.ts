/** What is read of the body of a request. */
interface Body {
  headers: Headers
  body?: ReadableStream<Uint8Array> | null
}

/**
 * Reads a body up to a length, and never holds more of it: what says that it is longer is not read at all, and what
 * turns out to be longer not to its end.
 *
 * @param most - in octets
 * @returns null for a body that is longer
 */
export async function readAtMost({ headers, body }: Body, most: number): Promise<Buffer | null> {
  if (Number(headers.get('content-length') ?? 0) > most) {
    await body?.cancel()
    return null
  }
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of body ?? []) {
    length += part.length
    // Leaving the loop cancels the stream.
    if (length > most) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}
