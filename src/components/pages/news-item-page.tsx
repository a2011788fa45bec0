import type { I18n } from '../../i18n/i18n.ts'
import type { NewsItemView } from '../../lib/views/news.ts'
import { type Fact, lines } from '../facts.tsx'
import type { FrameProps } from '../frame.tsx'
import { Corrections, countryNames, dateFact, PressContact } from '../item-parts.tsx'
import { FramedPicture } from '../picture.tsx'
import { Prose } from '../prose.tsx'
import { Organisation, Text, TextLink } from '../words.tsx'
import { ItemPage } from './item-page.tsx'

export function NewsItemPage({ i18n, frame, head, view }: FrameProps & { view: NewsItemView }) {
  return (
    <ItemPage
      i18n={i18n}
      frame={frame}
      head={head}
      kicker={view.kicker ? <Text words={view.kicker} /> : i18n.t(view.kind)}
      title={view.title}
      lead={view.summary}
      figure={view.picture && <FramedPicture i18n={i18n} picture={view.picture} />}
      facts={factsOf(i18n, view)}
      extras={view}
    >
      <Corrections i18n={i18n} corrections={view.corrections} />
      <Prose html={view.html} lang={view.bodyLang} />
      {view.callToAction && (
        <p className="mt-8">
          <TextLink link={view.callToAction} className="btn" />
        </p>
      )}
      <PressContact i18n={i18n} contact={view.pressContact} />
    </ItemPage>
  )
}

function factsOf(i18n: I18n, view: NewsItemView): Fact[] {
  return [
    dateFact(i18n, i18n.t('dates.published'), view.date),
    // Without a kicker of its own the head already says the kind.
    { label: i18n.t('items.kind'), value: view.kicker && i18n.t(view.kind) },
    { label: i18n.t('items.place'), value: view.place && <bdi>{view.place}</bdi> },
    {
      label: i18n.t('items.authors'),
      value: lines(
        view.authors,
        (author) => <TextLink link={author} />,
        ({ href }) => href,
      ),
    },
    {
      label: i18n.t('items.projects'),
      value: lines(
        view.projects,
        (project) => <TextLink link={project} />,
        ({ href }) => href,
      ),
    },
    {
      label: i18n.t('items.organisations'),
      value: lines(
        view.organisations,
        (organisation) => <Organisation organisation={organisation} />,
        ({ name }) => name.text,
      ),
    },
    { label: i18n.t('items.countries'), value: countryNames(i18n, view.countries) },
  ]
}
