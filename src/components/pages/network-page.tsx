import type { I18n } from '../../i18n/i18n.ts'
import type { MemberView, NetworkView } from '../../lib/views/network.ts'
import { Empty } from '../empty.tsx'
import { Frame, type FrameProps } from '../frame.tsx'
import { Count } from '../list-parts.tsx'
import { PageHead, Section } from '../section.tsx'
import { Name, Text } from '../words.tsx'

/** The members of the network by country, and the way in. */
export function NetworkPage({ i18n, frame, head, view }: FrameProps & { view: NetworkView }) {
  const { countries, joinHref, linkHref } = view
  const count = countries.reduce((sum, { members }) => sum + members.length, 0)
  return (
    <Frame i18n={i18n} frame={frame} head={head}>
      <PageHead
        kicker={i18n.t('network.name')}
        title={i18n.t('sections.network')}
        lead={i18n.t('network.lead')}
      >
        <p className="mt-6">
          <a href={joinHref} className="btn">
            {i18n.t('network.ways.join')}
          </a>
        </p>
        <p className="more">
          <a href={linkHref}>{i18n.t('network.ways.link')}</a>
        </p>
      </PageHead>
      {count === 0 && (
        <Section id="members">
          <Empty
            level={2}
            title={i18n.t('network.emptyTitle')}
            text={i18n.t('network.empty')}
            link={{ href: joinHref, label: i18n.t('network.join.title') }}
          />
        </Section>
      )}
      {countries.map(({ country, members }) => (
        <Section
          key={country}
          id={`members-${country.toLowerCase()}`}
          heading={i18n.country(country, frame.site.key)}
          note={<Count>{i18n.t('network.count', { count: members.length })}</Count>}
        >
          <Members i18n={i18n} members={members} />
        </Section>
      ))}
    </Frame>
  )
}

function Members({ i18n, members }: { i18n: I18n; members: readonly MemberView[] }) {
  return (
    <ul className="rows">
      {members.map(({ name, kind, category, description, interests, website }) => (
        <li key={`${name} ${description.text}`}>
          <div className="meta">
            <b>{i18n.t(`network.categories.${category}`)}</b>
            <span>{i18n.t(`network.kinds.${kind}`)}</span>
          </div>
          <div>
            <h3>{website ? <Website name={name} address={website} /> : <Name>{name}</Name>}</h3>
            <p className="whitespace-pre-line">
              <Text words={description} />
            </p>
            {interests.length > 0 && (
              <p className="note">
                {i18n.t('network.interests', { topics: i18n.list(interests.map(({ text }) => text)) })}
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** What members link to is theirs: search engines need not follow it for us. */
function Website({ name, address }: { name: string; address: string }) {
  return (
    <a href={address} rel="nofollow ugc noopener">
      <Name>{name}</Name>
    </a>
  )
}
