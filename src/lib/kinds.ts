/** The values that an editor chooses between, as they are stored. Their words are messages and labels. */

export const newsKinds = [
  'news',
  'press-release',
  'project-news',
  'interview',
  'opinion',
  'event-report',
] as const
export type NewsKind = (typeof newsKinds)[number]

export const statementKinds = [
  'statement',
  'joint-statement',
  'position',
  'open-letter',
  'press-statement',
  'speech',
] as const
export type StatementKind = (typeof statementKinds)[number]

export const projectKinds = ['project', 'programme', 'network', 'migration-dialogue', 'campaign'] as const
export type ProjectKind = (typeof projectKinds)[number]

export const partnerRoles = [
  'partner',
  'associate',
  'lead',
  'consortium-member',
  'implementer',
  'beneficiary',
] as const
export type PartnerRole = (typeof partnerRoles)[number]

export const settings = ['rural', 'urban', 'mixed'] as const
export type Setting = (typeof settings)[number]

export const eventKinds = [
  'expert-roundtable',
  'policy-breakfast',
  'conference',
  'workshop',
  'training',
  'hearing',
  'meeting',
] as const
export type EventKind = (typeof eventKinds)[number]

export const eventStates = ['planned', 'moved', 'cancelled'] as const
export type EventState = (typeof eventStates)[number]

export const documentKinds = [
  'factsheet',
  'policy-brief',
  'study',
  'toolkit',
  'agreement',
  'report',
  'information',
] as const
export type DocumentKind = (typeof documentKinds)[number]

export const organisationKinds = [
  'civil-society',
  'network',
  'international',
  'eu-institution',
  'fund',
  'public-body',
  'city',
  'region',
  'university',
  'consultative-forum',
] as const
export type OrganisationKind = (typeof organisationKinds)[number]

export const membershipKinds = ['member', 'consultative-seat', 'observer'] as const
export type MembershipKind = (typeof membershipKinds)[number]

export const contactPurposes = ['general', 'press', 'accessibility'] as const
export type ContactPurpose = (typeof contactPurposes)[number]

export const newsletterFrequencies = ['weekly', 'monthly', 'quarterly', 'irregular'] as const
export type NewsletterFrequency = (typeof newsletterFrequencies)[number]

export const subscriptionStates = ['pending', 'active', 'left'] as const
export type SubscriptionState = (typeof subscriptionStates)[number]

export const submissionStates = ['new', 'handled'] as const
export type SubmissionState = (typeof submissionStates)[number]

/** Who can be a member of the network. */
export const memberKinds = ['organisation', 'person'] as const
export type MemberKind = (typeof memberKinds)[number]

/** In which capacity a member works on resettlement and integration. */
export const memberCategories = [
  'national-government',
  'regional-government',
  'local-government',
  'international',
  'civil-society',
  'volunteers',
  'academia',
  'other',
] as const
export type MemberCategory = (typeof memberCategories)[number]

export const applicationStates = ['waiting', 'accepted', 'refused'] as const
export type ApplicationState = (typeof applicationStates)[number]

/** What is noted of a reader's consent. */
export const consentActions = [
  'requested',
  'confirmed',
  'changed',
  'withdrawn',
  'erased',
  'imported',
  'suppressed',
] as const
export type ConsentAction = (typeof consentActions)[number]

export const suppressionReasons = ['erased', 'bounced', 'complained', 'asked'] as const
export type SuppressionReason = (typeof suppressionReasons)[number]

/** Those that people of an office give; an erasure is the reader's own. */
export const givenReasons = ['asked', 'complained', 'bounced'] as const satisfies SuppressionReason[]
export type GivenReason = (typeof givenReasons)[number]

export const placementStates = ['requested', 'accepted', 'declined'] as const
export type PlacementState = (typeof placementStates)[number]

/** The first segments of a site's addresses that are not slugs of pages. */
export const sections = [
  'about',
  'topics',
  'projects',
  'statements',
  'news',
  'events',
  'documents',
  'people',
  'partners',
  'newsletter',
  'search',
  'contact',
  'accessibility',
  'privacy',
  'campaigns',
  'network',
] as const
export type Section = (typeof sections)[number]

export const themes = ['doors', 'network', 'documents'] as const
export type Theme = (typeof themes)[number]

export const navigationKinds = ['section', 'page', 'address'] as const
export type NavigationKind = (typeof navigationKinds)[number]

export const pageLayouts = ['standard', 'home', 'about', 'contact'] as const
export type PageLayout = (typeof pageLayouts)[number]

export const pictureSides = ['start', 'end'] as const
export type PictureSide = (typeof pictureSides)[number]

export const areaLinkKinds = ['project', 'page', 'site', 'address'] as const
export type AreaLinkKind = (typeof areaLinkKinds)[number]

/** What a list on a page may be made of. */
export const listedNouns = [
  'news',
  'statements',
  'newsAndStatements',
  'projects',
  'events',
  'documents',
  'campaigns',
] as const
export type ListedNoun = (typeof listedNouns)[number]

export const listChoices = ['newest', 'chosen'] as const
export type ListChoice = (typeof listChoices)[number]

export const socialServices = [
  'bluesky',
  'facebook',
  'flickr',
  'instagram',
  'linkedin',
  'mastodon',
  'threads',
  'x',
  'youtube',
] as const
export type SocialService = (typeof socialServices)[number]

export const redirectKinds = ['item', 'address'] as const
export type RedirectKind = (typeof redirectKinds)[number]
