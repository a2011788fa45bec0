import type { I18n } from '../../i18n/i18n.ts'
import type { AreasBlock, AreaView } from '../../lib/views/blocks.ts'
import { Picture } from '../picture.tsx'
import { Section } from '../section.tsx'
import { classes, Text, TextLink } from '../words.tsx'

/** Formats of the six pictures: one composition, no two alike. */
const formats = [
  [800, 480],
  [480, 560],
  [480, 400],
  [600, 600],
  [640, 400],
  [640, 440],
] as const

/** Fields of work: six sizes on twelve columns, in the order of the source. The claim is a wide panel. */
export function Areas({ i18n, block }: { i18n: I18n; block: AreasBlock }) {
  const { id, heading, introduction, items } = block
  return (
    <Section
      id={id}
      heading={heading}
      lead={introduction && <Text words={introduction} />}
      wide={
        <div className="areas">
          {items.map((area, index) => (
            <Area key={area.key} i18n={i18n} area={area} index={index} />
          ))}
        </div>
      }
    />
  )
}

function Area({ i18n, area, index }: { i18n: I18n; area: AreaView; index: number }) {
  const { hasEmphasis = false, title, text, link } = area
  const [width, height] = formats[index % formats.length] ?? formats[0]
  const picture = hasEmphasis ? (
    <Picture picture={area.picture} width={600} height={600} />
  ) : (
    <Picture picture={area.picture} width={width} height={height} />
  )
  const words = (
    <>
      <h3>{link ? <a href={link.href}>{<Text words={title} />}</a> : <Text words={title} />}</h3>
      {text && (
        <p>
          <Text words={text} />
        </p>
      )}
      {link && link.label.text !== title.text && (
        <p className="note">
          <LinkWord i18n={i18n} area={area} />
          <TextLink link={link} />
        </p>
      )}
    </>
  )
  return (
    <article className={classes(index === 0 && 'is-large', hasEmphasis && 'claim is-large')}>
      {picture}
      {hasEmphasis ? <div>{words}</div> : words}
    </article>
  )
}

function LinkWord({ i18n, area: { linkKind } }: { i18n: I18n; area: AreaView }) {
  if (linkKind === 'project') return `${i18n.t('common.colon', { label: i18n.t('common.project') })} `
  if (linkKind === 'site') return `${i18n.t('common.withSite')} `
  return null
}
