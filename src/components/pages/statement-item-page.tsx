import type { I18n } from '../../i18n/i18n.ts'
import type { StatementItemView } from '../../lib/views/statements.ts'
import { type Fact, lines } from '../facts.tsx'
import type { FrameProps } from '../frame.tsx'
import { dateFact } from '../item-parts.tsx'
import { Prose } from '../prose.tsx'
import { StateNotice } from '../state.tsx'
import {
  Abbreviations,
  Cite,
  Figures,
  ForThePress,
  StatementDocuments,
  WhoSigned,
} from '../statement-parts.tsx'
import { Tally } from '../tally.tsx'
import { Endonym, Name, Organisation, Text } from '../words.tsx'
import { ItemPage } from './item-page.tsx'

export function StatementItemPage({ i18n, frame, head, view }: FrameProps & { view: StatementItemView }) {
  const { signatories } = view
  const hasSignatories = signatories && (signatories.named.length > 0 || signatories.stated)
  return (
    <ItemPage
      i18n={i18n}
      frame={frame}
      head={head}
      kicker={view.kicker ? <Text words={view.kicker} /> : i18n.t(view.kind)}
      title={view.title}
      lead={view.summary}
      figure={hasSignatories && <Tally i18n={i18n} signatories={signatories} />}
      facts={factsOf(i18n, view)}
      extras={view}
    >
      {view.lapsed && (
        <StateNotice
          i18n={i18n}
          state={{ code: 'lapsed', note: view.lapsed.note }}
          after={view.lapsed.after}
        />
      )}
      <Prose html={view.html} />
      <div className="prose">
        <Figures i18n={i18n} figures={view.figures} />
        {hasSignatories && <WhoSigned i18n={i18n} signatories={signatories} />}
        <StatementDocuments i18n={i18n} documents={view.documents} />
        <Abbreviations i18n={i18n} abbreviations={view.abbreviations} />
        <Cite i18n={i18n} view={view} siteName={frame.site.name} address={head.canonical} />
        <ForThePress i18n={i18n} href={view.contactHref} />
      </div>
    </ItemPage>
  )
}

function factsOf(i18n: I18n, view: StatementItemView): Fact[] {
  const { speaker, answers } = view
  return [
    dateFact(i18n, i18n.t('statements.date'), view.date),
    dateFact(i18n, i18n.t(view.date ? 'statements.publishedOn' : 'dates.published'), view.publishedOn),
    // Without a kicker of its own the head already says the kind.
    { label: i18n.t('items.kind'), value: view.kicker && i18n.t(view.kind) },
    { label: i18n.t('statements.occasion'), value: view.occasion && <Text words={view.occasion} /> },
    { label: i18n.t('items.place'), value: view.place && <bdi>{view.place}</bdi> },
    { label: i18n.t('statements.author'), value: view.author && <Organisation organisation={view.author} /> },
    {
      label: i18n.t('statements.speaker'),
      value: speaker?.name ? (
        <Name>{speaker.name}</Name>
      ) : (
        speaker?.capacity && <Text words={speaker.capacity} />
      ),
      note: speaker?.name && speaker.capacity && <Text words={speaker.capacity} />,
    },
    {
      label: i18n.t('statements.addressees'),
      value: lines(
        view.addressees,
        (organisation) => <Organisation organisation={organisation} />,
        ({ name }) => name.text,
      ),
    },
    {
      label: i18n.t('statements.answers'),
      value: answers && <Text words={answers.text} />,
      note: answers?.date && i18n.date(answers.date),
    },
    {
      label: i18n.t('statements.bindingLanguage'),
      value: view.bindingLanguage && <Endonym locale={view.bindingLanguage} />,
    },
    { label: i18n.t('statements.version'), value: view.version },
  ]
}
