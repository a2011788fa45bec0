import { contactFormExamples } from './examples/contact-form.tsx'
import { homeDocuments } from './examples/home-documents.tsx'
import { homeDoors } from './examples/home-doors.tsx'
import { homeNetwork } from './examples/home-network.tsx'
import { referenceItemExamples } from './examples/items-reference.tsx'
import { wordItemExamples } from './examples/items-words.tsx'
import { workItemExamples } from './examples/items-work.tsx'
import { projectListExamples } from './examples/list-projects.tsx'
import { listExamples } from './examples/lists.tsx'
import { networkExamples } from './examples/network.tsx'
import { newsletterExamples } from './examples/newsletter.tsx'
import { pageExamples } from './examples/pages.tsx'
import { portalExample } from './examples/portal.tsx'
import type { Example } from './examples/sample.tsx'
import { searchExamples } from './examples/search.tsx'

/** Every page in its ordinary and its difficult cases, from the offices' own facts: for tests and for the eye. */
export const examples: readonly Example[] = [
  portalExample,
  homeDoors,
  homeNetwork,
  homeDocuments,
  ...pageExamples,
  ...listExamples,
  ...newsletterExamples,
  ...contactFormExamples,
  ...networkExamples,
  ...searchExamples,
  ...projectListExamples,
  ...wordItemExamples,
  ...workItemExamples,
  ...referenceItemExamples,
]
