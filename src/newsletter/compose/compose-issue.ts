import { canonical } from '../../content/address.ts'
import { issueParts } from '../../content/issue-parts.ts'
import type { Visit } from '../../content/visit.ts'
import { itemPath } from '../../lib/addresses.ts'
import type { AcknowledgementView, IssuePartView } from '../../lib/views/newsletter.ts'
import { type MailBlock, mailDocument } from '../../mail/mail-document.ts'
import { plainText } from '../../mail/plain-text.ts'
import type { NewsletterIssue } from '../../payload-types.ts'
import { ownLinks } from '../own-links.ts'
import { type Check, checkIssue } from './checks.ts'
import { mailHtml, whole } from './mail-html.ts'
import { officeName, postalAddress } from './postal-address.ts'

/** An issue in one language, as everybody gets it but for their own links. */
export interface ComposedIssue {
  fromName: string
  subject: string
  html: string
  text: string
  checks: Check[]
}

/**
 * Builds an issue in the language of the visit.
 *
 * @param newsletter - its name in that language
 */
export async function composeIssue(
  here: Visit,
  issue: NewsletterIssue,
  newsletter: string,
): Promise<ComposedIssue> {
  const { i18n, locale, site } = here
  const { introduction, parts, leftOut, acknowledgements } = await issueParts(here, issue)
  const subject = issue.subject?.trim() ?? ''
  const online = canonical(here, site, itemPath('newsletter-issues', locale, issue.slug ?? ''))
  const blocks: MailBlock[] = [
    { kind: 'heading', text: issue.title },
    ...prose(introduction, here),
    ...parts.flatMap((part) => blocksOf(here, part)),
    ...acknowledgements.flatMap((each) => acknowledged(here, each)),
  ]
  const document = mailDocument({
    locale,
    title: subject,
    sender: officeName(here),
    blocks,
    footer: [
      { label: i18n.t('issueMail.online'), address: online },
      i18n.t('issueMail.why', { newsletter }),
      { label: i18n.t('issueMail.preferences'), address: ownLinks.preferences },
      { label: i18n.t('issueMail.unsubscribe'), address: ownLinks.unsubscribe },
      postalAddress(here),
    ],
  })
  const checks = checkIssue({
    subject,
    html: document.html,
    parts: parts.length,
    leftOut,
    unreadablePictures: parts.filter((part) => part.kind === 'item' && part.hasUnreadablePicture).length,
    acknowledgements: acknowledgements.length,
  })
  return { ...document, checks }
}

function prose(html: string | undefined, { publicUrl, locale }: Visit): MailBlock[] {
  if (!html) return []
  const inMail = mailHtml(html, publicUrl)
  return [{ kind: 'prose', html: inMail, text: plainText(inMail, locale) }]
}

function blocksOf(here: Visit, part: IssuePartView): MailBlock[] {
  const { i18n, publicUrl } = here
  if (part.kind === 'text') {
    const heading: MailBlock[] = part.heading ? [{ kind: 'subheading', text: part.heading.text }] : []
    return [...heading, ...prose(part.html, here), { kind: 'divider' }]
  }
  const { row, picture } = part
  const address = whole(row.href, publicUrl)
  const date = row.endDate ? i18n.dateRange(row.date, row.endDate) : row.date && i18n.date(row.date)
  const kicker = [row.kind && i18n.t(row.kind), date, row.place].filter(Boolean).join(i18n.separator)
  return [
    ...(picture
      ? [{ kind: 'picture', address: whole(picture.src, publicUrl), alt: picture.alt } as const]
      : []),
    ...(kicker ? [{ kind: 'kicker', text: kicker } as const] : []),
    { kind: 'title', text: row.title.text, address },
    ...(row.summary ? [{ kind: 'paragraph', text: row.summary.text } as const] : []),
    { kind: 'link', label: i18n.t('issueMail.readMore', { title: row.title.text }), address },
    { kind: 'divider' },
  ]
}

/** The words of a grant, with the emblem where it asks for that. */
function acknowledged(
  { i18n, publicUrl }: Visit,
  { project, hasEmblem, text, disclaimer }: AcknowledgementView,
): MailBlock[] {
  const emblem: MailBlock = {
    kind: 'emblem',
    address: new URL('/eu-emblem.png', publicUrl).href,
    alt: i18n.t('projects.emblem'),
  }
  const words = [text, disclaimer].filter(Boolean).join('\n')
  return [
    ...(hasEmblem ? [emblem] : []),
    { kind: 'note', text: `${i18n.t('common.colon', { label: project })} ${words}` },
  ]
}
