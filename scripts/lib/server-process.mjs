// How the process of the website is started; the Dockerfile says the same.

/**
 * The heap is collected when it has grown by a quarter, and young values in small spaces: 230 MB of it are in use
 * after many pages, and V8 would let a hundred more lie uncollected. The bodies of the pages that are kept in memory
 * lie outside of it. The last flag: Payload runs queries side by side on one connection, of which pg warns readers
 * of the log.
 */
export const serverFlags = [
  '--max-old-space-size=448',
  '--max-semi-space-size=8',
  '--heap-growing-percent=25',
  '--disable-warning=DeprecationWarning',
]

/** glibc keeps memory that was freed for each thread apart; two such stores suffice. */
export const serverEnvironment = { MALLOC_ARENA_MAX: '2' }
