/** What stands for a reader's own links in an issue until a copy is made for somebody. */
export const ownLinks = { preferences: '{{preferences}}', unsubscribe: '{{unsubscribe}}' } as const
