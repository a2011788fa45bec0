/**
 * In the context of a request: a picture may come without an alternative text, as those of an old website do. Nobody
 * can set it from outside. Such a picture is shown to nobody until somebody describes it (`duties.ts`).
 */
export const altToCome = 'isAltToCome'
