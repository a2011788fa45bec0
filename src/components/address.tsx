import type { I18n } from '../i18n/i18n.ts'
import type { AddressView } from '../lib/views/frame.ts'
import { Text } from './words.tsx'

/** A postal address, line by line, as far as it is known. */
export function Address({ i18n, address }: { i18n: I18n; address: AddressView }) {
  const { name, street, postcode, city, country } = address
  const place = [postcode, city].filter(Boolean).join(' ')
  const rest = [street, place, country && i18n.country(country)].filter(
    (line) => line !== undefined && line !== '',
  )
  return (
    <address className="not-italic">
      <Text words={name} />
      {rest.map((line) => (
        <span key={line}>
          <br />
          <bdi>{line}</bdi>
        </span>
      ))}
    </address>
  )
}
