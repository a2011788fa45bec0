const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Whether a text is the id of a document (RFC 9562); the database refuses anything else with an error. */
export function isId(text: string): boolean {
  return uuid.test(text)
}
