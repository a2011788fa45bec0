import type { ContactPointView } from '../lib/views/contact.ts'
import { Mail, Phone, Text, TextLink } from './words.tsx'

/** Every way to reach one point of contact, a line each. */
export function ContactPoint({ point: { name, email, phone, page } }: { point: ContactPointView }) {
  return (
    <ul>
      {name && (
        <li>
          <Text words={name} />
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
      {page && (
        <li>
          <TextLink link={page} />
        </li>
      )}
    </ul>
  )
}
