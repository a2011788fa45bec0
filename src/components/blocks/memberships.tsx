import type { I18n } from '../../i18n/i18n.ts'
import type { MembershipsBlock } from '../../lib/views/blocks.ts'
import { Memberships } from '../memberships.tsx'
import { Section } from '../section.tsx'
import { Text } from '../words.tsx'

export function MembershipList({ i18n, block }: { i18n: I18n; block: MembershipsBlock }) {
  if (block.memberships.length === 0) return null
  return (
    <Section
      id={block.id}
      heading={block.heading ?? i18n.t('people.memberships')}
      note={block.introduction && <Text words={block.introduction} />}
    >
      <Memberships i18n={i18n} memberships={block.memberships} />
    </Section>
  )
}
