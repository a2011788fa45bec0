import type { I18n } from '../i18n/i18n.ts'
import type { ProjectItemView, ProjectPartner } from '../lib/views/projects.ts'
import { Prose } from './prose.tsx'
import { Mail, Name, Organisation, Text } from './words.tsx'

/** What a project wants, does and has reached, and with whom. */
export function ProjectText({ i18n, view }: { i18n: I18n; view: ProjectItemView }) {
  const texts = [
    ['objectives', view.objectivesHtml],
    ['activities', view.activitiesHtml],
    ['results', view.resultsHtml],
  ] as const
  return (
    <div className="prose">
      {texts.map(
        ([part, html]) =>
          html && (
            <section key={part} aria-labelledby={part}>
              <h2 id={part}>{i18n.t(`projects.${part}`)}</h2>
              <Prose html={html} />
            </section>
          ),
      )}
      <Partners i18n={i18n} partners={view.partners} />
      <Contact i18n={i18n} contact={view.contact} />
    </div>
  )
}

function Partners({ i18n, partners }: { i18n: I18n; partners: readonly ProjectPartner[] | undefined }) {
  if (!partners || partners.length === 0) return null
  return (
    <section aria-labelledby="partners">
      <h2 id="partners">{i18n.t('projects.partners')}</h2>
      <ul className="points">
        {partners.map(({ organisation, role, note }) => (
          <li key={organisation.name.text}>
            <Organisation organisation={organisation} />
            <span className="note block">{partnerFacts(i18n, organisation.country, role)}</span>
            {note && (
              <span className="note block">
                <Text words={note} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** "Spain, Associate partner"; an ordinary partner needs no word for it under this heading. */
function partnerFacts(i18n: I18n, country: string | undefined, role: ProjectPartner['role']): string {
  const facts = []
  if (country) facts.push(i18n.country(country))
  if (role !== 'partner') facts.push(i18n.t(`roles.${role}`))
  return facts.join(i18n.separator)
}

function Contact({ i18n, contact }: { i18n: I18n; contact: ProjectItemView['contact'] }) {
  if (!contact?.name && !contact?.email) return null
  return (
    <section aria-labelledby="contact">
      <h2 id="contact">{i18n.t('items.contact')}</h2>
      <p>
        {contact.name && <Name>{contact.name}</Name>} {contact.email && <Mail address={contact.email} />}
      </p>
    </section>
  )
}

/** Who paid, in the words of the grant; with the emblem where the grant asks for it. */
export function Acknowledgement({
  i18n,
  acknowledgement,
}: {
  i18n: I18n
  acknowledgement: ProjectItemView['acknowledgement']
}) {
  if (!acknowledgement?.text && !acknowledgement?.hasEmblem) return null
  const { hasEmblem, text, disclaimer } = acknowledgement
  return (
    <div className="mt-10 flex flex-wrap items-center gap-4">
      {hasEmblem && <EuEmblem label={i18n.t('projects.emblem')} />}
      {text && (
        <p className="semibold">
          <Text words={text} />
        </p>
      )}
      {disclaimer && (
        <p className="note basis-full">
          <Text words={disclaimer} />
        </p>
      )}
    </div>
  )
}

const starPath = 'M0-2 .45-.62 1.9-.62 .73.24 1.18 1.62 0 .77-1.18 1.62-.73.24-1.9-.62-.45-.62z'

/** Twelve gold stars on blue, 3:2, in the two colours that are laid down for it; never changed. */
function EuEmblem({ label }: { label: string }) {
  const stars = Array.from({ length: 12 }, (_, hour) => {
    const angle = (hour * Math.PI) / 6
    return `translate(${(27 + 12 * Math.sin(angle)).toFixed(2)} ${(18 - 12 * Math.cos(angle)).toFixed(2)})`
  })
  return (
    <svg viewBox="0 0 54 36" role="img" aria-label={label} className="emblem">
      <path fill="#003399" d="M0 0h54v36H0z" />
      {stars.map((place) => (
        <path key={place} fill="#FFCC00" transform={place} d={starPath} />
      ))}
    </svg>
  )
}
