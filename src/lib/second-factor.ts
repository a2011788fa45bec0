/** What somebody, or an administrator, is told of a second factor. Never its secret. */
export interface FactorState {
  /** Whether one of the person's roles must have one. */
  isDue: boolean
  /** Since when it is asked for; null when there is none. */
  since: string | null
  /** How many recovery codes are left. */
  codesLeft: number
}

/** What is shown of a secret that waits for its first code. */
export interface PendingFactor {
  /** For typing into the app. */
  secret: string
  /** The same as an address that apps understand. */
  address: string
  /** The same as a picture, for the `src` of an image. */
  picture: string
}
