import { type Locale, locales } from '../i18n/locales.ts'
import type { HeadView, JsonObject } from '../lib/views/frame.ts'

interface HeadProps {
  head: HeadView
  siteName: string
  locale: Locale
  /** The site's other languages in which this page exists. */
  otherLocales: readonly Locale[]
}

/** What belongs into the head of the document; React lifts it there from wherever it is rendered. */
export function Head({ head, siteName, locale, otherLocales }: HeadProps) {
  const { title, description, canonical, og } = head
  return (
    <>
      <title>{head.isHome ? title : `${title} | ${siteName}`}</title>
      {description && <meta name="description" content={description} />}
      {head.robots && <meta name="robots" content={head.robots} />}
      {canonical && <link rel="canonical" href={canonical} />}
      {head.alternates?.map(({ hreflang, href }) => (
        <link key={hreflang} rel="alternate" hrefLang={hreflang} href={href} />
      ))}
      {head.manifestHref && <link rel="manifest" href={head.manifestHref} />}
      {head.feeds?.map((feed) => (
        <link key={feed.href} rel="alternate" type={feed.type} title={feed.title} href={feed.href} />
      ))}
      <meta property="og:title" content={title} />
      <meta property="og:site_name" content={siteName} />
      <meta property="og:type" content={og?.type ?? 'website'} />
      <meta property="og:locale" content={locales[locale].ogLocale} />
      {otherLocales.map((other) => (
        <meta key={other} property="og:locale:alternate" content={locales[other].ogLocale} />
      ))}
      {canonical && <meta property="og:url" content={canonical} />}
      {description && <meta property="og:description" content={description} />}
      {og?.publishedTime && <meta property="article:published_time" content={og.publishedTime} />}
      {og?.image && (
        <>
          <meta property="og:image" content={og.image.url} />
          <meta property="og:image:width" content={String(og.image.width)} />
          <meta property="og:image:height" content={String(og.image.height)} />
          {og.image.alt && <meta property="og:image:alt" content={og.image.alt} />}
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
    </>
  )
}

/** Structured data. `<` is escaped, so that nothing in it can end the script element. */
export function JsonLd({ objects }: { objects: readonly JsonObject[] | undefined }) {
  return objects?.map((object) => {
    const json = JSON.stringify(object).replaceAll('<', '\\u003c')
    return (
      <script
        key={json}
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every "<" escaped cannot leave its element
        dangerouslySetInnerHTML={{ __html: json }}
      />
    )
  })
}
