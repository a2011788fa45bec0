import type { JobContext, JobKind } from '../jobs/kind.ts'
import { enqueueMail } from '../mail/enqueue-mail.ts'
import { composeIssue } from './compose/compose-issue.ts'
import { issueVersions } from './issue-visits.ts'
import { ownLinks } from './own-links.ts'

/** Sends the draft of an issue, in all its languages, to the person who asked. Its own links lead to the newsletter. */
export const testIssue: JobKind = {
  kind: 'test-issue',
  async run({ payload, sql, data }: JobContext) {
    const user = await payload.findByID({
      collection: 'users',
      id: String(data['user']),
      depth: 0,
      disableErrors: true,
    })
    if (!user) return
    for (const { here, issue, newsletter } of await issueVersions(payload, String(data['issue']), true)) {
      const { fromName, subject, text, html } = await composeIssue(here, issue, newsletter)
      const home = new URL(`/${here.site.key}/${here.locale}/newsletter`, here.publicUrl).href
      const own = (part: string) =>
        Object.values(ownLinks).reduce((words, link) => words.replaceAll(link, home), part)
      await enqueueMail(sql, {
        to: user.email,
        fromName,
        subject: `[${here.locale}] ${subject || issue.title}`,
        text: own(text),
        html: own(html),
        priority: 'transactional',
      })
    }
  },
}
