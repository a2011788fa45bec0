/**
 * Something that the person who starts the program can mend. Its message is one sentence that says what is
 * wrong and what to do; it is printed alone, without a stack trace.
 */
export class StartError extends Error {
  override name = 'StartError'
}

/** Tells whether an unknown error carries the given code (of the system, of PostgreSQL or of Node). */
export function hasCode(error: unknown, ...codes: string[]): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' && codes.includes(code)
}
