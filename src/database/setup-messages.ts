/** What the process that prepares the database tells the one that started it. */
export type SetupMessage =
  | { kind: 'progress'; text: string }
  | { kind: 'administrator-created' }
  | { kind: 'failed'; text: string; isMendable: boolean }
