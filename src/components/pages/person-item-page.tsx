import type { I18n } from '../../i18n/i18n.ts'
import type { PersonItemView } from '../../lib/views/people.ts'
import { type Fact, Facts } from '../facts.tsx'
import { Frame, type FrameProps } from '../frame.tsx'
import { Neighbours, RowsSection } from '../item-parts.tsx'
import { EmptyFrame } from '../people.tsx'
import { FramedPicture } from '../picture.tsx'
import { PageHead } from '../section.tsx'
import { Mail, Phone, Text } from '../words.tsx'

/** A person in a post; or a post, which then stands under its own title without a name. */
export function PersonItemPage({ i18n, frame, head, view }: FrameProps & { view: PersonItemView }) {
  const { name, post, portrait, biography, isVacant } = view
  return (
    <Frame i18n={i18n} frame={frame} head={head}>
      <article>
        <PageHead
          kicker={name ? <Text words={post} /> : i18n.t('people.post')}
          title={name ? { text: name } : post}
          figure={
            portrait ? (
              <FramedPicture i18n={i18n} picture={portrait} isSmall />
            ) : (
              <div className="framed is-small portrait">
                <EmptyFrame name={name} />
              </div>
            )
          }
        />
        <div className="wrap">
          <div className="beside">
            <div />
            <div>
              <Facts facts={factsOf(i18n, view)} isWide />
              {isVacant && <p className="mt-6">{i18n.t('people.vacantNote')}</p>}
              {biography && (
                <div className="prose mt-8">
                  {biography.text.split(/\n{2,}/).map((paragraph) => (
                    <p key={paragraph}>
                      <Text words={{ ...biography, text: paragraph }} />
                    </p>
                  ))}
                </div>
              )}
            </div>
          </div>
        </div>
      </article>
      <RowsSection
        i18n={i18n}
        id="items"
        heading={i18n.t('people.news', { name: name ?? post.text })}
        rows={view.items}
        more={view.moreItems}
      />
      <Neighbours i18n={i18n} neighbours={view} />
    </Frame>
  )
}

function factsOf(i18n: I18n, view: PersonItemView): Fact[] {
  const { languages } = view
  return [
    { label: i18n.t('people.department'), value: view.department && <Text words={view.department} /> },
    { label: i18n.t('people.since'), value: i18n.dateRange(view.from, view.to) },
    {
      label: i18n.t('people.languages'),
      value: languages && languages.length > 0 && i18n.list(languages.map(i18n.language)),
    },
    { label: i18n.t('people.email'), value: view.email && <Mail address={view.email} /> },
    { label: i18n.t('people.phone'), value: view.phone && <Phone number={view.phone} /> },
  ]
}
