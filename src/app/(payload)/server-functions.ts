/** What the admin panel's pages call on the server. Scheduling and folders are not used here. */
const known: ReadonlySet<unknown> = new Set([
  'copy-data-from-locale',
  'form-state',
  'get-default-layout',
  'render-document',
  'render-document-slots',
  'render-field',
  'render-list',
  'render-widget',
  'slugify',
  'table-state',
])

/**
 * Whether a name that came from the browser is that of a server function. Payload looks it up in an object,
 * where `constructor` is found too: that one sends back what it is given, the account's hash and salt and the
 * session's cookie among it.
 */
export function isServerFunction(name: unknown): boolean {
  return known.has(name)
}
