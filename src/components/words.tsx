import { type Locale, locales } from '../i18n/locales.ts'
import type { LinkView, OrganisationLink, Words } from '../lib/views/common.ts'

/** A text; where it is in another language than its page it says so and keeps its own direction. */
export function Text({ words }: { words: Words }) {
  if (!words.lang) return words.text
  return (
    <bdi lang={words.lang} dir={locales[words.lang].dir}>
      {words.text}
    </bdi>
  )
}

/**
 * What a reader typed within a sentence, apart from the words around it.
 *
 * @param sentence - makes the sentence with what stands in it
 */
export function Echo({ sentence, children }: { sentence: (typed: string) => string; children: string }) {
  const [before, after] = sentence('|').split('|')
  return (
    <>
      {before}
      <bdi>{children}</bdi>
      {after}
    </>
  )
}

/** A name that may be in another script than the sentence around it. */
export function Name({ children }: { children: string }) {
  return <bdi>{children}</bdi>
}

/** A language in its own name. */
export function Endonym({ locale }: { locale: Locale }) {
  return (
    <span lang={locale} dir={locales[locale].dir}>
      {locales[locale].endonym}
    </span>
  )
}

/** A link as the gateway hands it over. */
export function TextLink({ link, className }: { link: LinkView; className?: string }) {
  return (
    <a href={link.href} hrefLang={link.hreflang} className={className}>
      <Text words={link.label} />
    </a>
  )
}

/** An organisation by name, with its acronym where it has one, linked where it has a page. */
export function Organisation({ organisation }: { organisation: OrganisationLink }) {
  const { name, acronym, href } = organisation
  const words = (
    <>
      <bdi lang={name.lang}>{name.text}</bdi>
      {acronym && acronym !== name.text && (
        <>
          {' '}
          (<bdi>{acronym}</bdi>)
        </>
      )}
    </>
  )
  return href ? <a href={href}>{words}</a> : words
}

/** E-mail addresses, phone numbers and addresses of the web run from left to right in every language. */
export function Mail({ address }: { address: string }) {
  return (
    <a href={`mailto:${address}`} className="inline-block min-h-6">
      <bdi dir="ltr">{address}</bdi>
    </a>
  )
}

export function Phone({ number }: { number: string }) {
  return (
    <a href={`tel:${number.replaceAll(/[^+\d]/g, '')}`} className="inline-block min-h-6">
      <bdi dir="ltr">{number}</bdi>
    </a>
  )
}

/** A date in words with its machine form. */
export function Time({ date, words }: { date: string; words: string }) {
  return <time dateTime={date}>{words}</time>
}

/** Joins class names and leaves out what does not apply. */
export function classes(...names: (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
