import { getTranslation } from '@payloadcms/translations'
import { CollectionCards } from '@payloadcms/ui/rsc'
import type { WidgetServerProps } from 'payload'

/**
 * Payload's cards of everything that somebody may see. They name their buttons by a label in all languages, which a
 * screen reader reads out as "[object Object]" (WCAG 4.1.2): here in the one of the panel.
 */
export function Sections(props: WidgetServerProps) {
  const { i18n } = props.req
  const t = (key: Parameters<typeof i18n.t>[0], values: Record<string, unknown> = {}) => {
    const named = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'object' && value !== null
        ? getTranslation(value as Record<string, string>, i18n)
        : value,
    ])
    return i18n.t(key, Object.fromEntries(named))
  }
  const req: typeof props.req = Object.create(props.req, { i18n: { value: { ...i18n, t } } })
  return <CollectionCards {...props} req={req} />
}
