import type { PartnerLogosBlock } from '../../lib/views/blocks.ts'
import { Photo } from '../picture.tsx'
import { Section } from '../section.tsx'

/** Partners by logo, and by name where no logo is there; a logo's text is the organisation's name. */
export function PartnerLogos({ block }: { block: PartnerLogosBlock }) {
  if (block.organisations.length === 0) return null
  return (
    <Section id={block.id} heading={block.heading}>
      <ul className="logos">
        {block.organisations.map(({ name, href, logo }) => {
          const mark = logo ? (
            <Photo photo={{ ...logo, alt: name.text, altLang: name.lang }} sizes="12rem" />
          ) : (
            <bdi lang={name.lang}>{name.text}</bdi>
          )
          return <li key={name.text}>{href ? <a href={href}>{mark}</a> : mark}</li>
        })}
      </ul>
    </Section>
  )
}
