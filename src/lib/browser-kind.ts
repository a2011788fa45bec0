/** Browsers and systems by what their `User-Agent` says, the particular before what it is made of. */
const browsers: readonly (readonly [name: string, mark: RegExp])[] = [
  ['Edge', /\bEdg(?:A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(?:Firefox|FxiOS)\//],
  ['Chrome', /\b(?:Chrome|CriOS|HeadlessChrome)\//],
  ['Safari', /\bVersion\/\S+ (?:Mobile\/\S+ )?Safari\//],
]

const systems: readonly (readonly [name: string, mark: RegExp])[] = [
  ['Android', /\bAndroid\b/],
  ['iOS', /\b(?:iPhone|iPad|iPod)\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMacintosh\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Linux', /\bLinux\b/],
]

const named = (from: typeof browsers, userAgent: string): string | undefined =>
  from.find(([, mark]) => mark.test(userAgent))?.[0]

/**
 * The kind of browser, such as `Firefox, Linux`: enough for its owner to know it again, and not enough to know
 * a person by. What it says of itself is cut at 512 characters.
 *
 * @returns null for what is no browser that is known
 */
export function browserKind(userAgent: string | null | undefined): string | null {
  const said = (userAgent ?? '').slice(0, 512)
  return [named(browsers, said), named(systems, said)].filter(Boolean).join(', ') || null
}
