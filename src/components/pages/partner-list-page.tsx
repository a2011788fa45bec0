import type { I18n } from '../../i18n/i18n.ts'
import type { PartnerListView, PartnerRow } from '../../lib/views/organisations.ts'
import { Frame, type FrameProps } from '../frame.tsx'
import { Count, Filters, isFiltered, ListBody, ListLinks } from '../list-parts.tsx'
import { PageHead, Section } from '../section.tsx'
import { Organisation } from '../words.tsx'

/** Organisations by kind: one section a kind, in alphabetical order of the language. */
export function PartnerListPage({ i18n, frame, head, view }: FrameProps & { view: PartnerListView }) {
  const { partners } = view
  const kinds = [...Map.groupBy(partners, ({ kind }) => kind)]
  return (
    <Frame i18n={i18n} frame={frame} head={head}>
      <PageHead
        kicker={frame.site.name.text}
        title={i18n.t('sections.partners')}
        lead={view.lead ?? i18n.t('partners.lead')}
      >
        {(partners.length > 0 || isFiltered(view)) && (
          <div className="mt-4">
            <Count>{i18n.t('counts.partners', { count: partners.length })}</Count>
            <ListLinks i18n={i18n} view={view} name={`${frame.site.key}-partners`} />
          </div>
        )}
      </PageHead>
      <Filters i18n={i18n} filters={view.filters} />
      {partners.length === 0 && (
        <Section id="results" heading={i18n.t(isFiltered(view) ? 'lists.results' : 'allOf.partners')}>
          <ListBody i18n={i18n} view={{ ...view, rows: [], total: 0 }} counted="counts.partners" />
        </Section>
      )}
      {kinds.map(([kind, rows]) => (
        <Section key={kind} id={kind.replaceAll('.', '-')} heading={i18n.t(kind)}>
          <Partners i18n={i18n} partners={rows} />
        </Section>
      ))}
    </Frame>
  )
}

function Partners({ i18n, partners }: { i18n: I18n; partners: readonly PartnerRow[] }) {
  const sorted = partners.toSorted((a, b) => i18n.compare(a.name.text, b.name.text))
  return (
    <ul className="rows">
      {sorted.map((partner) => (
        <li key={partner.name.text}>
          <div className="meta">
            {partner.country && <span>{i18n.country(partner.country)}</span>}
            {partner.city && (
              <span>
                <bdi>{partner.city}</bdi>
              </span>
            )}
          </div>
          <p>
            <Organisation organisation={partner} />
          </p>
        </li>
      ))}
    </ul>
  )
}
