import type { MessageKey } from '../i18n/i18n.ts'
import type { AccessibilityView, PrivacyView } from '../lib/views/notices.ts'
import { linkToSection } from './address.ts'
import { contactPoints } from './contact.ts'
import { type Framed, frameOf } from './frame.ts'
import { absent, type Outcome } from './outcome.ts'
import { sectionPaths } from './page-paths.ts'
import { toHtml } from './rich-text.ts'
import { given, said } from './said.ts'
import { type Visit, visit } from './visit.ts'

/** The accessibility statement of a site. */
export async function accessibilityPage(site: string, locale: string): Promise<Outcome<AccessibilityView>> {
  const here = await visit(site, locale)
  if (!here) return absent
  const { statedOn, method, shortcomings } = here.site.accessibility ?? {}
  const [shortcomingsHtml] = await toHtml(here, [shortcomings])
  const view: AccessibilityView = {
    statedOn: given(statedOn),
    method: said(method),
    shortcomingsHtml,
    contact: contactPoints(here).find(({ purpose }) => purpose === 'accessibility'),
    contactHref: linkToSection(here, 'contact'),
  }
  return { kind: 'found', view, ...(await noticeFrame(here, 'accessibility')) }
}

/** The privacy notice of a site. */
export async function privacyPage(site: string, locale: string): Promise<Outcome<PrivacyView>> {
  const here = await visit(site, locale)
  if (!here) return absent
  const [html] = await toHtml(here, [here.site.privacy])
  const view: PrivacyView = { html, contactHref: linkToSection(here, 'contact') }
  return { kind: 'found', view, ...(await noticeFrame(here, 'privacy')) }
}

function noticeFrame(here: Visit, section: 'accessibility' | 'privacy'): Promise<Framed> {
  const title: MessageKey = `${section}.title`
  return frameOf(here, {
    title: here.i18n.t(title),
    description: here.i18n.t(`${section}.lead`, { site: here.site.name }),
    paths: sectionPaths(here, section),
    section,
    isSection: true,
  })
}
