import { test as base, expect, type Page } from '@playwright/test'

export { expect }

interface Watching {
  /** Problems that a test causes on purpose, such as the 404 of a page that is not there. */
  expectedProblems: RegExp[]
}

function watch(page: Page, problems: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', ({ message }) => {
    // A page that is left while it fades in, as the frame of a preview may be, has lost nothing.
    if (!message.startsWith('Transition was skipped')) problems.push(`script: ${message}`)
  })
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    // A request that the browser itself gave up, because somebody went on to another page, has not failed.
    if (reason !== 'net::ERR_ABORTED') problems.push(`request: ${request.url()} ${reason}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`response: ${response.status()} ${response.url()}`)
  })
}

/** Playwright's `test`, in which a console error, a script error or a failed request fails the test. */
export const test = base.extend<Watching & { watchedContext: undefined }>({
  expectedProblems: [[], { option: true }],
  watchedContext: [
    async ({ context, expectedProblems }, use) => {
      const problems: string[] = []
      context.on('page', (page) => watch(page, problems))
      await use(undefined)
      const unexpected = problems.filter(
        (problem) => !expectedProblems.some((expected) => expected.test(problem)),
      )
      expect(unexpected, 'problems that the browser reported').toEqual([])
    },
    { auto: true },
  ],
})
