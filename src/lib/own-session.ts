/** One of the sessions of the person who asks, as the admin panel shows it. */
export interface OwnSession {
  id: string
  createdAt: string
  expiresAt: string
  /** Such as `Firefox, Linux`; null when it is no browser that is known. */
  browser: string | null
  /** Whether it is the one by which the person asks. */
  isCurrent: boolean
}
