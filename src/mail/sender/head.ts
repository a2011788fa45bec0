import { encodeWord, foldLines } from 'nodemailer/lib/mime-funcs'
import { mailbox, needsUtf8 } from './mailbox.ts'
import type { Outgoing } from './outgoing.ts'

const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/.test(text)

/** What looks like an encoded word would be read as what it says. */
const isRaw = (text: string): boolean => isPlain(text) && !text.includes('=?')

const oneLine = (text: string): string => text.replace(/\p{Cc}+/gu, ' ')

/** RFC 2047: words that a head cannot hold as they are. */
function encoded(text: string): string {
  const latin = text.replace(/[^a-z]/gi, '').length
  return encodeWord(text, latin > text.length / 2 ? 'Q' : 'B', 52)
}

const unstructured = (text: string): string => (isRaw(text) ? text : encoded(text))

/** A name as it stands before what is in angle brackets or in a group (RFC 5322, "phrase"). */
function phrase(name: string): string {
  if (/^[\w ]*$/.test(name)) return name
  return isRaw(name) ? `"${name.replace(/["\\]/g, '\\$&')}"` : encoded(name)
}

/**
 * An address to answer to. One beyond ASCII would make the whole message one that few servers carry, and the one it
 * goes to need not be one of them: such an address is shown as the name of an empty group, as RFC 6857 has it.
 */
function replyTo(value: string): string {
  const address = mailbox(value)
  return needsUtf8(address) ? `${phrase(address)}:;` : address
}

/** RFC 2919: the words are for people and may be encoded, what is in the angle brackets never is. */
function listId(value: string): string {
  const [, words = '', id = ''] = /^([^<>]*)<([\w.-]+)>$/.exec(value) ?? []
  if (id === '') throw new Error('A list has no id.')
  return `${phrase(oneLine(words).trim())} <${id}>`
}

/** The value of a line besides the usual ones: programs read them, so they are never encoded. */
function lineValue(name: string, value: string): string {
  const lower = name.toLowerCase()
  if (lower === 'reply-to') return replyTo(value)
  if (lower === 'list-id') return listId(value)
  if (isPlain(value)) return value
  throw new Error('A line of the head holds what cannot be written.')
}

/**
 * The head as the octets that go out.
 *
 * @throws when they would be other lines than were meant, whoever made them so
 */
function checked(head: string, meant: readonly string[]): Buffer {
  const octets = Buffer.from(head, 'utf8')
  const lines = octets.toString('latin1').split('\r\n')
  const names = lines.filter((line) => !/^[ \t]/.test(line)).map((line) => /^[!-9;-~]+(?=:)/.exec(line)?.[0])
  const isMeant = names.join() === meant.join()
  const isOnce = new Set(meant.map((name) => name.toLowerCase())).size === meant.length
  const isSound = lines.every((line) => line.length <= 998 && !/[^\t\x20-\x7e\x80-\xff]/.test(line))
  if (!isSound || !isMeant || !isOnce) throw new Error('The head would have lines that nobody meant.')
  return octets
}

/** The head of a message whose parts are separated by a boundary. */
export function headOf(mail: Outgoing, from: string, boundary: string): Buffer {
  const lines = [
    ['From', `${phrase(oneLine(mail.fromName))} <${mailbox(from)}>`],
    ['To', mailbox(mail.to)],
    ['Subject', unstructured(oneLine(mail.subject))],
    ['Message-ID', mail.messageId],
    ['Date', new Date().toUTCString().replace('GMT', '+0000')],
    ['MIME-Version', '1.0'],
    ...Object.entries(mail.headers).map(([name, value]) => [name, lineValue(name, value)]),
    ['Content-Type', `multipart/alternative; boundary="${boundary}"`],
  ]
  const meant = lines.map(([name = '']) => name)
  return checked(lines.map(([name, value]) => foldLines(`${name}: ${value}`, 76)).join('\r\n'), meant)
}
