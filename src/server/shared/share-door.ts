import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Place } from '../../lib/render-record.ts'
import { secretToken, sharedSection } from '../../lib/secret-token.ts'
import type { AnswerForm } from '../../lib/shared-draft.ts'
import { answerKinds } from '../../lib/shared-draft.ts'
import { Tries } from '../../lib/tries.ts'
import { readBody } from '../api-guard.ts'
import type { Files } from '../files/files.ts'
import type { FinishedPage } from '../finished-page.ts'
import type { Pages } from '../pages.ts'
import { answerPlainly } from '../plain.ts'
import { sendPage } from '../send.ts'
import type { Sites } from '../sites.ts'
import { type Answer, isFromOwnPage, longestAnswer, readAnswer } from './answer-form.ts'
import type { ShareLink, ShareLinks } from './share-links.ts'

export interface ShareDoorOptions {
  pages: Pages
  files: Files
  sites: Sites
  links: ShareLinks
  warn(message: string, error?: unknown): void
}

/** A request for something below a link. */
interface ShareAsks {
  path: string
  query: URLSearchParams
  /** Who asks, for limits. */
  client: string
}

const quarterOfAnHour = 15 * 60 * 1000

/** Shows frozen drafts to people without an account, who hold a link, and takes what they answer. */
export class ShareDoor {
  readonly #options: ShareDoorOptions
  readonly #answers = new Tries({ tries: 20, window: quarterOfAnHour, remembered: 20_000 })

  constructor(options: ShareDoorOptions) {
    this.#options = options
  }

  /** @returns false when the path means no link; nothing has been sent then */
  async answer(request: IncomingMessage, response: ServerResponse, asked: ShareAsks): Promise<boolean> {
    const [, section, token = '', ...rest] = asked.path.split('/')
    if (section !== sharedSection || !secretToken.test(token)) return false
    try {
      const link = await this.#options.links.find(token)
      if (!link) return false
      const place = this.#options.sites.placeOf(request.headers.host ?? '')
      if (place.claimedBy !== null && place.claimedBy !== link.site) return false
      if (!link.isOpen) await this.#sayEnded(request, response, link, place)
      else if (rest.length > 0) await this.#sendPicture(request, response, { link, token, place, rest })
      else await this.#answerOpen(request, response, { ...asked, link, token, place })
    } catch (error) {
      this.#options.warn('A shared draft cannot be shown', error)
      if (response.headersSent) throw error
      answerPlainly(response, 503, 'Please come back in a moment. Nothing was lost.', { 'Retry-After': '5' })
    }
    return true
  }

  async #answerOpen(
    request: IncomingMessage,
    response: ServerResponse,
    asked: ShareAsks & Held,
  ): Promise<void> {
    if (request.method === 'POST') return this.#take(request, response, asked)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return answerPlainly(response, 405, 'This address is for reading and answering.', {
        Allow: 'GET, HEAD, POST',
      })
    }
    const sent = answerKinds.find((kind) => kind === asked.query.get('sent'))
    return this.#show(request, response, asked, sent ? { sent } : {}, 200)
  }

  /** Takes an answer: a page of ours must have sent it, short enough, not too often, and in the form's shape. */
  async #take(request: IncomingMessage, response: ServerResponse, asked: ShareAsks & Held): Promise<void> {
    if (!isFromOwnPage(request, asked.place.origin)) {
      return answerPlainly(response, 403, 'Send the form from the page of the draft.')
    }
    const wait = this.#answers.take(asked.client)
    if (wait > 0) {
      return answerPlainly(response, 429, 'Too many answers. Come back later.', {
        'Retry-After': String(wait),
      })
    }
    if (!request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) {
      return answerPlainly(response, 415, 'Send the form from the page of the draft.')
    }
    const body = await readBody(request, longestAnswer)
    if (!body)
      return answerPlainly(response, 413, 'This is more than can be sent here.', { Connection: 'close' })
    const read = readAnswer(body)
    if (!read) return answerPlainly(response, 400, 'This cannot be read.')
    if ('form' in read) return this.#show(request, response, asked, read.form, 422)
    return this.#keep(request, response, asked, read.answer)
  }

  async #keep(
    request: IncomingMessage,
    response: ServerResponse,
    { token, link, place }: Held,
    answer: Answer,
  ): Promise<void> {
    const isKept = await this.#options.links.keep(token, answer)
    if (!isKept) return this.#sayEnded(request, response, link, place)
    answerPlainly(response, 303, '', { Location: `/${sharedSection}/${token}?sent=${answer.kind}#answer` })
  }

  async #show(
    request: IncomingMessage,
    response: ServerResponse,
    held: Held,
    form: AnswerForm,
    status: number,
  ): Promise<void> {
    const { link, place } = held
    const shown = await this.#options.pages.maker.draft(
      {
        path: place.claimedBy === null ? `/${link.site}${link.path}` : link.path,
        query: new URLSearchParams(),
        place: placeOf(held, form),
      },
      { set: 'shared', status },
    )
    if (!shown) return this.#sayEnded(request, response, link, place)
    send(request, response, shown)
  }

  async #sendPicture(
    request: IncomingMessage,
    response: ServerResponse,
    held: Held & { rest: string[] },
  ): Promise<void> {
    const isPicture = held.rest.length === 2 && held.rest[0] === 'media'
    if (!isPicture || !['GET', 'HEAD'].includes(request.method ?? '')) {
      return answerPlainly(response, 404, 'There is nothing at this address.')
    }
    const asked = { path: `/${held.rest.join('/')}`, place: placeOf(held, {}) }
    return this.#options.files.answerShared(request, response, asked)
  }

  async #sayEnded(
    request: IncomingMessage,
    response: ServerResponse,
    { site, locale }: ShareLink,
    place: Place,
  ): Promise<void> {
    const gone = await this.#options.pages.maker.gone(`/${site}/${locale}`, { ...place, shared: 'ended' })
    if (gone) send(request, response, gone)
    else answerPlainly(response, 410, 'This link has ended.')
  }
}

/** A link, as somebody holds it who asks at a place. */
interface Held {
  link: ShareLink
  token: string
  place: Place
}

function placeOf({ link, token, place }: Held, form: AnswerForm): Place {
  const { noun, site, locale, copy, media, until } = link
  const address = `/${sharedSection}/${token}`
  return { ...place, shared: { noun, site, locale, copy, media, until, address, form } }
}

function send(request: IncomingMessage, response: ServerResponse, page: FinishedPage): void {
  for (const name of response.getHeaderNames()) if (name !== 'x-request-id') response.removeHeader(name)
  sendPage(request, response, page, 'bypass')
}
