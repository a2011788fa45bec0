// How the process of the website is started; the Dockerfile says the same.

/**
 * The heap is collected early instead of growing to gigabytes: about 170 MB of it are in use, and the pages that
 * are kept in memory lie outside of it. The other flag: Payload runs queries side by side on one connection, of
 * which pg warns readers of the log.
 */
export const serverFlags = [
  '--max-old-space-size=448',
  '--max-semi-space-size=16',
  '--disable-warning=DeprecationWarning',
]

/** glibc keeps memory that was freed for each thread apart; two such stores suffice. */
export const serverEnvironment = { MALLOC_ARENA_MAX: '2' }
