import type { I18n } from '../i18n/i18n.ts'
import type { DepartmentView, PersonView } from '../lib/views/people.ts'
import { Photo } from './picture.tsx'
import { State } from './state.tsx'
import { classes, Mail, Name, Phone, Text } from './words.tsx'

/** Staff by department. A post without a person is shown as a post: an empty frame, and no name. */
export function Departments({
  i18n,
  departments,
  level = 3,
}: {
  i18n: I18n
  departments: readonly DepartmentView[]
  level?: 2 | 3
}) {
  const Heading = `h${level}` as const
  return departments
    .filter(({ people }) => people.length > 0)
    .map((department, index) => (
      <div key={department.name?.text ?? 'others'} className={classes(index > 0 && 'mt-12')}>
        {(department.name || departments.length > 1) && (
          <Heading className="mb-5">
            {department.name ? <Text words={department.name} /> : i18n.t('people.others')}
          </Heading>
        )}
        <PeopleCards i18n={i18n} people={department.people} level={level === 2 ? 3 : 4} />
      </div>
    ))
}

interface PeopleCardsProps {
  i18n: I18n
  people: readonly PersonView[]
  level: 3 | 4
}

function PeopleCards({ i18n, people, level }: PeopleCardsProps) {
  const Heading = `h${level}` as const
  return (
    <ul className="people">
      {people.map((person) => (
        <li key={person.href ?? person.post.text + (person.name ?? '')}>
          <div className="framed is-small">
            {person.portrait ? (
              <Photo photo={person.portrait} sizes="4.2rem" />
            ) : (
              <EmptyFrame name={person.name} />
            )}
          </div>
          <div>
            <Heading>{person.href ? <a href={person.href}>{titleOf(person)}</a> : titleOf(person)}</Heading>
            {person.name && (
              <p>
                <Text words={person.post} />
              </p>
            )}
            {person.isVacant && (
              <p>
                <State i18n={i18n} code="vacant" />
              </p>
            )}
            <PublicContact person={person} />
          </div>
        </li>
      ))}
    </ul>
  )
}

const titleOf = (person: PersonView) =>
  person.name ? <Name>{person.name}</Name> : <Text words={person.post} />

function PublicContact({ person: { email, phone } }: { person: PersonView }) {
  if (!email && !phone) return null
  return (
    <p>
      {email && <Mail address={email} />}
      {email && phone && <br />}
      {phone && <Phone number={phone} />}
    </p>
  )
}

/** In place of a portrait: initials of a person, an open door for a post. Nothing is pretended. */
export function EmptyFrame({ name }: { name: string | undefined }) {
  return (
    <svg viewBox="0 0 80 80" aria-hidden="true">
      <path className="f0" d="M0 0h80v80H0z" />
      {name ? (
        <text x="40" y="51" textAnchor="middle" className="initials">
          {initialsOf(name)}
        </text>
      ) : (
        <>
          <path className="f1" d="M26 80V42a14 14 0 0 1 28 0v38z" />
          <path className="f5" d="M32 80V45a11 11 0 0 1 22 0v35z" />
          <path
            className="f2"
            transform="translate(26 80)skewY(9)scale(.4 1)"
            d="M0 0v-38a14 14 0 0 1 28 0V0z"
          />
        </>
      )}
    </svg>
  )
}

function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/)
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => (word ? Array.from(word)[0] : ''))
    .join('')
}
