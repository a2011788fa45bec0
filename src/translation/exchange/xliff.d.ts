/** The library has no types; these are of what the tests use of it. */
declare module 'xliff' {
  interface Unit {
    source?: unknown
    target?: unknown
  }
  export function xliff2js(xml: string): Promise<{
    sourceLanguage: string
    targetLanguage?: string
    resources: Record<string, Record<string, Unit | undefined> | undefined>
  }>
}
