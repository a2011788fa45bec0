import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { awayForm, awayPage } from '../forms/away-page.ts'
import type { FormAnswer, FormValues, FormWork } from '../forms/form.ts'
import { isFirst, takeTry } from '../forms/limits.ts'
import type { Locale } from '../i18n/locales.ts'
import { isGoodStamp } from '../lib/form-stamp.ts'
import type { FormError, FormProblem, FormState } from '../lib/form-state.ts'
import { signature } from '../lib/signature.ts'
import type { FinishedPage } from './finished-page.ts'
import type { FormDatabase } from './form-database.ts'
import { isForm, isFromOwnPage, readForm } from './form-request.ts'
import { type Sent, type Spot, siteOf, spotOf } from './form-spot.ts'
import type { PageMaker } from './page-maker.ts'
import { answerPlainly } from './plain.ts'
import { securityHeaders } from './security-headers.ts'
import { sendPage } from './send.ts'
import type { StandIns } from './stand-ins.ts'

export interface FormDoorOptions {
  database: FormDatabase
  pages: Pick<PageMaker, 'withForm'>
  standIns: Pick<StandIns, 'around'>
  publicUrl: string
  isSecure: boolean
  warn: (message: string, error: unknown) => void
}

/** After how many seconds it is worth sending a form again that could not be saved. */
const retryAfter = 10

/** How long the page of such a form may take to be rendered, in milliseconds. */
const patience = 2_000

/** The field that people do not see and programs fill. */
const decoy = 'homepage'

/** Answers the public forms, each posted to the address of its own page. */
export class FormDoor {
  readonly #options: FormDoorOptions

  constructor(options: FormDoorOptions) {
    this.#options = options
  }

  /**
   * Answers a form.
   *
   * @returns false when there is no form at the address; nothing has been sent then
   */
  async answer(sent: Sent): Promise<boolean> {
    const spot = spotOf(sent)
    if (!spot) return false
    const { request, response } = sent
    const { isForPrograms } = spot.form
    if (!isForPrograms && !isFromOwnPage(request, sent.place)) {
      answerPlainly(response, 403, 'This form is sent from its own page only.')
      return true
    }
    if (!isForPrograms && !isForm(request)) {
      answerPlainly(response, 415, 'This address takes forms only.')
      return true
    }
    const values = await readForm(request)
    if (values === null) await this.#show(sent, spot, {}, 413, [{ field: null, problem: 'large' }])
    else await this.#handle(sent, spot, values)
    return true
  }

  async #handle(sent: Sent, spot: Spot, values: FormValues): Promise<void> {
    const { form } = spot
    if (!form.isForPrograms) {
      if (values[decoy]?.some((value) => value !== '')) return this.#lead(sent, spot, form.thanks)
      if (!isGoodStamp(values['stamp']?.[0] ?? '', Date.now())) return this.#refuse(sent, spot, values, 'old')
    }
    try {
      const rest = await takeTry(this.#options.database.pool, form.name, sent.client, form.perClient)
      if (rest > 0) return await this.#turnAway(sent, spot, values, rest)
      const read = form.read(values)
      if ('errors' in read) return await this.#show(sent, spot, values, 422, read.errors)
      await this.#finish(sent, spot, values, await this.#work(sent, spot, values, read.input))
    } catch (error) {
      this.#options.warn(`The form ${form.name} could not be handled`, error)
      await this.#show(sent, spot, values, 503, [{ field: null, problem: 'away' }])
    }
  }

  /** Everything is written in one transaction, or nothing is. */
  async #work(sent: Sent, spot: Spot, values: FormValues, work: FormWork): Promise<FormAnswer | number> {
    const { database, publicUrl } = this.#options
    const { form, siteKey, locale } = spot
    return database.inTransaction(async (sql) => {
      const site = await siteOf(sql, siteKey, locale)
      if (!site) return { kind: 'refused', errors: [{ field: null, problem: 'link' }] }
      const key = sent.query.get('key')?.slice(0, 200) ?? ''
      const whole = JSON.stringify([form.name, siteKey, locale, key, { ...values, stamp: [] }])
      const digest = `${form.name} ${signature('form', whole)}`
      if (form.onceFor && !(await isFirst(sql, digest, form.thanks, form.onceFor))) {
        return { kind: 'done', path: form.thanks }
      }
      const rest = work.target ? await takeTry(sql, 'letters to', work.target.address, work.target) : 0
      if (rest > 0) return rest
      return work.handle({ sql, site, locale, publicUrl, key, at: new Date() })
    })
  }

  async #finish(sent: Sent, spot: Spot, values: FormValues, answer: FormAnswer | number): Promise<void> {
    if (typeof answer === 'number') return this.#turnAway(sent, spot, values, answer)
    if (answer.kind === 'refused') return this.#show(sent, spot, values, 422, answer.errors)
    if (answer.kind === 'done') return this.#lead(sent, spot, answer.path)
    if (answer.kind === 'noted') return answerPlainly(sent.response, 200, 'Done.')
    answerPlainly(sent.response, 200, answer.body, {
      'Cache-Control': 'no-store',
      'Content-Type': answer.type,
      'Content-Disposition': `attachment; filename="${answer.name}"`,
    })
  }

  #lead({ response, place }: Sent, { siteKey, locale }: Spot, path: string): void {
    const site = place.claimedBy === null ? `/${siteKey}` : ''
    answerPlainly(response, 303, '', { Location: `${site}/${locale}/${path}` })
  }

  #refuse(sent: Sent, spot: Spot, values: FormValues, problem: FormProblem): Promise<void> {
    return this.#show(sent, spot, values, 422, [{ field: null, problem }])
  }

  #turnAway(sent: Sent, spot: Spot, values: FormValues, seconds: number): Promise<void> {
    sent.response.setHeader('Retry-After', String(seconds))
    const minutes = Math.ceil(seconds / 60)
    return this.#show(sent, spot, values, 429, [{ field: null, problem: 'busy', minutes }])
  }

  /** Shows the form's page with what was typed and what has to be mended. */
  async #show(
    sent: Sent,
    { form, locale }: Spot,
    values: FormValues,
    status: number,
    errors: readonly FormError[],
  ): Promise<void> {
    const { request, response, path, query, place } = sent
    if (form.isForPrograms) return answerPlainly(response, status, 'This could not be done.')
    if (status === 503) response.setHeader('Retry-After', String(retryAfter))
    const state: FormState = { form: form.name, values, errors }
    const asked = { path, query, place }
    const rendering = this.#options.pages
      .withForm(asked, state, status)
      .catch((error: unknown) => this.#options.warn(`The page of the form ${form.name} failed`, error))
    // Whoever has waited for a database that does not answer does not wait for it again.
    const page = await (status === 503
      ? Promise.race([rendering, pause(patience, undefined, { ref: false })])
      : rendering)
    if (page) return sendForm(request, response, page)
    // The site has no such page: somebody made the address up.
    if (page === null) return answerPlainly(response, 404, 'There is no form at this address.')
    this.#showAway(
      sent,
      awayForm({ form, locale, action: request.url ?? path, values, wasTried: status === 503 }),
      locale,
    )
  }

  /** The form's own page cannot be shown: one that was rendered before has what was typed in it. */
  #showAway({ response, path, query, place }: Sent, form: string, locale: Locale): void {
    const html = this.#options.standIns.around({ path, query, place }, form) ?? awayPage(locale, form)
    answerPlainly(response, 503, html, {
      ...securityHeaders('page', this.#options.isSecure),
      'Cache-Control': 'no-store',
      'Content-Type': 'text/html; charset=utf-8',
      'Retry-After': String(retryAfter),
    })
  }
}

function sendForm(request: IncomingMessage, response: ServerResponse, page: FinishedPage): void {
  const kept = ['x-request-id', 'retry-after']
  for (const name of response.getHeaderNames()) if (!kept.includes(name)) response.removeHeader(name)
  sendPage(request, response, page, 'bypass')
}
