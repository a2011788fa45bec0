/**
 * The page that shows a form again whose own page cannot be rendered: its place below `error-page`, and the id of
 * the empty division that the front door fills with what was typed.
 */
export const formAway = { page: 'form', id: 'sent-again' } as const
