import type { I18n } from '../i18n/i18n.ts'
import type {
  CorrectionView,
  ItemExtras,
  LinkView,
  NeighboursView,
  PressContactView,
  RowView,
} from '../lib/views/common.ts'
import type { Fact } from './facts.tsx'
import { lines } from './facts.tsx'
import { Rows } from './rows.tsx'
import { Section } from './section.tsx'
import { Endonym, Mail, Name, Phone, Text, TextLink, Time } from './words.tsx'

/** Topics, other sites and languages: the facts that every item has. */
export function commonFacts(i18n: I18n, extras: ItemExtras): Fact[] {
  const missing = extras.missingLanguages ?? []
  return [
    {
      label: i18n.t('common.topics'),
      value: lines(
        extras.topics,
        (topic) => (
          <a href={topic.href}>
            <Text words={topic.name} />
          </a>
        ),
        ({ key }) => key,
      ),
    },
    {
      label: i18n.t('items.alsoOn'),
      value: lines(
        extras.sites,
        (link) => <TextLink link={link} />,
        ({ href }) => href,
      ),
    },
    {
      label: i18n.t('items.languages'),
      value: missing.length > 0 && <Endonym locale={i18n.locale} />,
      note: missing.map((locale) => (
        <span key={locale}>
          <Endonym locale={locale} />
          {i18n.t('common.colon', { label: '' })} {i18n.t('items.notYetIn')}
          <br />
        </span>
      )),
    },
  ]
}

/** Countries by name, in the order of the language. */
export function countryNames(i18n: I18n, codes: readonly string[] | undefined): string | undefined {
  if (!codes || codes.length === 0) return undefined
  return i18n.list(codes.map((code) => i18n.country(code)).sort(i18n.compare))
}

/** Corrections stand above the text that they correct, each with its date. */
export function Corrections({
  i18n,
  corrections,
}: {
  i18n: I18n
  corrections: readonly CorrectionView[] | undefined
}) {
  if (!corrections || corrections.length === 0) return null
  return (
    <aside className="notice" aria-label={i18n.t('items.corrections')}>
      {corrections.map(({ date, text }) => (
        <div key={text.text}>
          <strong>
            {date ? i18n.t('items.correctionOf', { date: i18n.date(date) }) : i18n.t('items.correction')}
          </strong>
          <p>
            <Text words={text} />
          </p>
        </div>
      ))}
    </aside>
  )
}

/** Whom journalists ask; nothing where nobody is named. */
export function PressContact({ i18n, contact }: { i18n: I18n; contact: PressContactView | undefined }) {
  const { name, email, phone } = contact ?? {}
  if (!name && !email && !phone) return null
  return (
    <section className="no-print mt-10" aria-labelledby="press">
      <h2 id="press" className="small-title">
        {i18n.t('items.pressContact')}
      </h2>
      <ul>
        {name && (
          <li>
            <Name>{name}</Name>
          </li>
        )}
        {email && (
          <li>
            <Mail address={email} />
          </li>
        )}
        {phone && (
          <li>
            <Phone number={phone} />
          </li>
        )}
      </ul>
    </section>
  )
}

/** Items that belong together; none means that the section is left out. */
export function RowsSection({
  i18n,
  id,
  heading,
  rows,
  more,
}: {
  i18n: I18n
  id: string
  heading: string
  rows: readonly RowView[] | undefined
  more?: LinkView | undefined
}) {
  if (!rows || rows.length === 0) return null
  return (
    <Section id={id} heading={heading} isPrinted={false}>
      <Rows i18n={i18n} rows={rows} />
      <More links={[more]} />
    </Section>
  )
}

/** The ways to whole lists; one that is not needed is not there. */
export type MoreLinks = readonly (LinkView | undefined)[]

/** Below the newest items of a list the way to all of them. */
export function More({ links }: { links: MoreLinks }) {
  return links.map(
    (link) =>
      link && (
        <p key={link.href} className="more no-print">
          <TextLink link={link} />
        </p>
      ),
  )
}

export function Neighbours({ i18n, neighbours }: { i18n: I18n; neighbours: NeighboursView | undefined }) {
  if (!neighbours?.previous && !neighbours?.next) return null
  const { previous, next } = neighbours
  return (
    <nav className="wrap section no-print" aria-label={i18n.t('items.neighbours')}>
      <div className="neighbours">
        {previous && (
          <p className="is-previous">
            <span className="note">{i18n.t('items.previous')}</span>
            <TextLink link={previous} />
          </p>
        )}
        {next && (
          <p className="is-next">
            <span className="note">{i18n.t('items.next')}</span>
            <TextLink link={next} />
          </p>
        )}
      </div>
    </nav>
  )
}

/** What follows every item: related items, then the neighbours. */
export function AfterItem({ i18n, extras }: { i18n: I18n; extras: ItemExtras }) {
  return (
    <>
      <RowsSection i18n={i18n} id="related" heading={i18n.t('items.related')} rows={extras.related} />
      <Neighbours i18n={i18n} neighbours={extras.neighbours} />
    </>
  )
}

/** A date as a fact. */
export function dateFact(i18n: I18n, label: string, date: string | undefined): Fact {
  return { label, value: date && <Time date={date} words={i18n.date(date)} /> }
}
