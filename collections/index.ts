import type { CollectionConfig } from 'payload'
import { AuditEntries } from './audit-entries.ts'
import { Campaigns } from './campaigns.ts'
import { ConsentRecords } from './consent-records.ts'
import { Departments } from './departments.ts'
import { Documents } from './documents.ts'
import { Events } from './events.ts'
import { Files } from './files.ts'
import { FormSubmissions } from './form-submissions.ts'
import { Invitations } from './invitations.ts'
import { Media } from './media.ts'
import { MediaUses } from './media-uses.ts'
import { Memberships } from './memberships.ts'
import { NetworkApplications } from './network-applications.ts'
import { NetworkMembers } from './network-members.ts'
import { News } from './news.ts'
import { NewsletterIssues } from './newsletter-issues.ts'
import { Newsletters } from './newsletters.ts'
import { Organisations } from './organisations.ts'
import { OutboxMessages } from './outbox-messages.ts'
import { Pages } from './pages.ts'
import { People } from './people.ts'
import { Placements } from './placements.ts'
import { Projects } from './projects.ts'
import { Redirects } from './redirects.ts'
import { Reviews } from './reviews.ts'
import { Sites } from './sites.ts'
import { Statements } from './statements.ts'
import { Subscribers } from './subscribers.ts'
import { Subscriptions } from './subscriptions.ts'
import { Suppressions } from './suppressions.ts'
import { Topics } from './topics.ts'
import { users } from './users.ts'
import { Videos } from './videos.ts'

interface Settings {
  publicUrl: string
  /** Where uploaded pictures and files are kept. */
  uploadsDir: string
}

/** Every noun, in the order of the admin menu. This is the only place where they are registered. */
export function collectionsFor({ publicUrl, uploadsDir }: Settings): CollectionConfig[] {
  const collections: CollectionConfig[] = [
    News,
    Statements,
    Projects,
    Campaigns,
    Events,
    Documents,
    Pages,
    Topics,
    Videos,
    Media,
    Files,
    People,
    Departments,
    Organisations,
    Memberships,
    Newsletters,
    NewsletterIssues,
    FormSubmissions,
    NetworkApplications,
    NetworkMembers,
    Subscriptions,
    Subscribers,
    ConsentRecords,
    Suppressions,
    Placements,
    Reviews,
    Sites,
    Redirects,
    users(publicUrl),
    Invitations,
    OutboxMessages,
    AuditEntries,
    MediaUses,
  ]
  return collections.map((collection) =>
    typeof collection.upload === 'object'
      ? { ...collection, upload: { ...collection.upload, staticDir: `${uploadsDir}/${collection.slug}` } }
      : collection,
  )
}
