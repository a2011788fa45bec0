import type { I18n } from '../../i18n/i18n.ts'
import type { AskView, CampaignItemView } from '../../lib/views/campaigns.ts'
import { lines } from '../facts.tsx'
import type { FrameProps } from '../frame.tsx'
import { FramedPicture } from '../picture.tsx'
import { Prose } from '../prose.tsx'
import { Organisation, Text, TextLink } from '../words.tsx'
import { ItemPage } from './item-page.tsx'

export function CampaignItemPage({ i18n, frame, head, view }: FrameProps & { view: CampaignItemView }) {
  const { partners, partnersNote, callToAction, picture } = view
  const named = lines(
    partners,
    (organisation) => <Organisation organisation={organisation} />,
    ({ name }) => name.text,
  )
  const note = partnersNote && <Text words={partnersNote} />
  return (
    <ItemPage
      i18n={i18n}
      frame={frame}
      head={head}
      kicker={i18n.t('kinds.pages.campaign')}
      title={view.title}
      lead={view.summary}
      figure={picture && <FramedPicture i18n={i18n} picture={picture} />}
      facts={[{ label: i18n.t('campaigns.partners'), value: named ?? note, note: named && note }]}
      extras={view}
    >
      <Ask i18n={i18n} ask={view.ask} />
      <Prose html={view.html} />
      {callToAction && (
        <p className="mt-8">
          <TextLink link={callToAction} className="btn" />
        </p>
      )}
    </ItemPage>
  )
}

/** The one large number of a campaign, with its unit and its year. */
function Ask({ i18n, ask }: { i18n: I18n; ask: AskView | undefined }) {
  if (!ask?.figure && !ask?.text) return null
  const { figure, unit, byYear, text } = ask
  return (
    <section className="mb-10" aria-labelledby="ask">
      <h2 id="ask" className="small-title">
        {i18n.t('campaigns.ask')}
      </h2>
      {figure !== undefined && (
        <p>
          <span className="tally-number block">{i18n.number(figure)}</span>
          {unit && <Text words={unit} />} {byYear && i18n.t('campaigns.byYear', { year: byYear })}
        </p>
      )}
      {text && (
        <p>
          <Text words={text} />
        </p>
      )}
    </section>
  )
}
