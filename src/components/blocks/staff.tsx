import type { I18n } from '../../i18n/i18n.ts'
import type { StaffBlock } from '../../lib/views/blocks.ts'
import { Departments } from '../people.tsx'
import { Section } from '../section.tsx'

export function Staff({ i18n, block }: { i18n: I18n; block: StaffBlock }) {
  if (block.departments.every(({ people }) => people.length === 0)) return null
  return (
    <Section id={block.id} heading={block.heading ?? i18n.t('people.staff')}>
      <Departments i18n={i18n} departments={block.departments} />
    </Section>
  )
}
