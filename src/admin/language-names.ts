/** What a language is called in the language of the admin panel: "French", « français », «francés». */
export function languageName(code: string, panelLanguage: string): string {
  return new Intl.DisplayNames([panelLanguage], { type: 'language' }).of(code) ?? code
}

/** Some languages as one phrase, such as "English and French". */
export function languageNames(codes: readonly string[], panelLanguage: string): string {
  return new Intl.ListFormat([panelLanguage]).format(codes.map((code) => languageName(code, panelLanguage)))
}
