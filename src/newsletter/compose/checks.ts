import { linksIn, type MailLink } from './mail-html.ts'

/** The most that a mail may weigh: beyond, mailboxes cut it off, with the link to unsubscribe. */
const mostOctets = 100_000

/** What a mailbox shows of a subject on a small screen, in characters. */
const longestSubject = 70

/** Something about an issue in one language. An `error` keeps it from being sent in this language. */
export interface Check {
  level: 'error' | 'warning' | 'info'
  code:
    | 'noSubject'
    | 'longSubject'
    | 'nothingInIt'
    | 'leftOut'
    | 'brokenLink'
    | 'unclearLink'
    | 'pictureWithoutText'
    | 'tooLarge'
    | 'acknowledged'
    | 'noPostalAddress'
  /** A number, or the words that are meant. */
  detail?: string
}

/** What is checked. */
export interface Checked {
  subject: string
  html: string
  parts: number
  leftOut: number
  unreadablePictures: number
  acknowledgements: number
}

/** Words of a link that say nothing by themselves (WCAG 2.4.9), in our languages. */
const unclear = new Set(
  [
    ...['here', 'click here', 'link', 'this link'],
    ...['ici', 'cliquez ici', 'lien', 'ce lien'],
    ...['aquí', 'haga clic aquí', 'enlace'],
    ...['هنا', 'اضغط هنا', 'الرابط'],
    ...['здесь', 'тут', 'ссылка'],
  ].map((words) => words.toLowerCase()),
)

const isBroken = ({ address }: MailLink): boolean =>
  !/^(https?:\/\/[^/\s]+|mailto:\S+@\S+|tel:)/.test(address) && !address.startsWith('{{')

const nameOf = ({ label }: MailLink): string => label.toLowerCase().replace(/\s+/g, ' ')

/**
 * The links of which one cannot tell where they lead, each name once: it says nothing, or several addresses have it
 * (WCAG 2.4.4). Read aloud in a list, links have nothing else.
 */
function unclearLinks(links: readonly MailLink[]): string[] {
  const named = Map.groupBy(
    links.filter(({ label }) => label !== ''),
    nameOf,
  )
  return [...named].flatMap(([name, all]) => {
    const isShared = new Set(all.map(({ address }) => address)).size > 1
    return isShared || unclear.has(name.replace(/[.!:]$/, '')) ? (all[0]?.label ?? []) : []
  })
}

/** Looks at an issue in one language, as it would be sent. */
export function checkIssue(checked: Checked): Check[] {
  const { subject, html, parts, leftOut, unreadablePictures, acknowledgements } = checked
  const links = linksIn(html)
  const octets = Buffer.byteLength(html)
  const found: (Check | false)[] = [
    subject === '' && { level: 'error', code: 'noSubject' },
    subject.length > longestSubject && {
      level: 'warning',
      code: 'longSubject',
      detail: String(subject.length),
    },
    parts === 0 && { level: 'error', code: 'nothingInIt' },
    leftOut > 0 && { level: 'warning', code: 'leftOut', detail: String(leftOut) },
    ...links.filter(isBroken).map(({ label, address }) => ({
      level: 'error' as const,
      code: 'brokenLink' as const,
      detail: `${label} (${address})`,
    })),
    ...unclearLinks(links).map((detail) => ({
      level: 'warning' as const,
      code: 'unclearLink' as const,
      detail,
    })),
    unreadablePictures > 0 && {
      level: 'warning',
      code: 'pictureWithoutText',
      detail: String(unreadablePictures),
    },
    octets > mostOctets && {
      level: 'error',
      code: 'tooLarge',
      detail: String(Math.ceil(octets / 1000)),
    },
    acknowledgements > 0 && { level: 'info', code: 'acknowledged', detail: String(acknowledgements) },
  ]
  return found.filter((check) => check !== false)
}
