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

type Args = Record<string, unknown>

/**
 * What a server function is called with. Payload would stop somebody's first keystroke because somebody else has
 * saved the item, in whichever language; where items are written by several, the item tells of it itself.
 *
 * @param isWrittenTogether - whether a collection's items are looked after by `collections/shared/together`
 */
export function argumentsFor(args: Args, isWrittenTogether: (collection: unknown) => boolean): Args {
  return isWrittenTogether(args['collectionSlug']) ? { ...args, checkForStaleData: false } : args
}
