import type { I18n } from '../i18n/i18n.ts'
import type { Words } from '../lib/views/common.ts'
import type { DocumentTile } from '../lib/views/documents.ts'
import type { SignatoriesView, StatementItemView } from '../lib/views/statements.ts'
import { FileChips } from './documents.tsx'
import { Organisation, Text } from './words.tsx'

/** Who signed: the number as it is known, then those that the record names. */
export function WhoSigned({ i18n, signatories }: { i18n: I18n; signatories: SignatoriesView }) {
  const { named, stated, note, initiators } = signatories
  return (
    <section aria-labelledby="signatories">
      <h2 id="signatories">{i18n.t('statements.whoSigned')}</h2>
      <p>
        <strong>
          {stated
            ? i18n.t('statements.statedCount', { count: stated.text })
            : i18n.t('counts.organisations', { count: named.length })}
        </strong>
        {stated && named.length > 0 && <> {i18n.t('statements.namedHere', { count: named.length })}</>}
      </p>
      {named.length > 0 && (
        <ul className="chips">
          {named.map((organisation) => (
            <li key={organisation.name.text}>
              {organisation.href ? (
                <Organisation organisation={organisation} />
              ) : (
                <b>{organisation.name.text}</b>
              )}
            </li>
          ))}
        </ul>
      )}
      {initiators && initiators.length > 0 && (
        <p className="note">
          {i18n.t('common.colon', { label: i18n.t('statements.initiators') })}{' '}
          {i18n.list(initiators.map(({ name }) => name.text))}
        </p>
      )}
      {note && (
        <p className="note">
          {i18n.t('common.colon', { label: i18n.t('statements.aboutNumber') })} <Text words={note} />
        </p>
      )}
    </section>
  )
}

export function Figures({ i18n, figures }: { i18n: I18n; figures: StatementItemView['figures'] }) {
  if (!figures || figures.length === 0) return null
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{i18n.t('statements.figures')}</h2>
      <dl className="stats">
        {figures.map(({ value, label }) => (
          <div key={label.text}>
            <dt>
              <Text words={label} />
            </dt>
            <dd>
              <Text words={value} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

export function StatementDocuments({
  i18n,
  documents,
}: {
  i18n: I18n
  documents: readonly DocumentTile[] | undefined
}) {
  if (!documents || documents.length === 0) return null
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{i18n.t('items.documents')}</h2>
      {documents.map((document) => (
        <div key={document.href}>
          <p>
            <a href={document.href}>
              <Text words={document.title} />
            </a>
          </p>
          <FileChips i18n={i18n} title={document.title.text} files={document.files} />
        </div>
      ))}
    </section>
  )
}

export function Abbreviations({
  i18n,
  abbreviations,
}: {
  i18n: I18n
  abbreviations: StatementItemView['abbreviations']
}) {
  if (!abbreviations || abbreviations.length === 0) return null
  return (
    <section aria-labelledby="abbreviations">
      <h2 id="abbreviations">{i18n.t('statements.abbreviations')}</h2>
      <dl className="facts">
        {abbreviations.map(({ short, long }) => (
          <div key={short}>
            <dt>
              <bdi>{short}</bdi>
            </dt>
            <dd>
              <Text words={long} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

interface CiteProps {
  i18n: I18n
  view: StatementItemView
  siteName: Words
  /** Where it stands for good. */
  address: string | undefined
}

/** The statement as others quote it: author, title, kind, date, as far as they are known, and its address. */
export function Cite({ i18n, view, siteName, address }: CiteProps) {
  const date = view.date ?? view.publishedOn
  return (
    <section aria-labelledby="cite">
      <h2 id="cite">{i18n.t('statements.cite')}</h2>
      <p>
        <bdi>{view.author?.name.text ?? siteName.text}</bdi>
        {i18n.separator}
        <cite>
          <Text words={view.title} />
        </cite>
        {i18n.separator + i18n.t(view.kind)}
        {date && i18n.separator + i18n.date(date)}.
        {address && (
          <>
            {' '}
            <bdi dir="ltr">{address}</bdi>
          </>
        )}
      </p>
    </section>
  )
}

export function ForThePress({ i18n, href }: { i18n: I18n; href: string | undefined }) {
  if (!href) return null
  return (
    <section className="no-print" aria-labelledby="press">
      <h2 id="press">{i18n.t('items.pressContact')}</h2>
      <p>
        {i18n.t('statements.pressQuestions')} <a href={href}>{i18n.t('statements.pressContact')}</a>
      </p>
    </section>
  )
}
