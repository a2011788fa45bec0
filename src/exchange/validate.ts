import {
  beforeChangeTraverseFields,
  isolateObjectProperty,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type ValidationFieldError,
} from 'payload'
import type { Data } from '../../collections/shared/localized-data.ts'
import type { Locale } from '../i18n/locales.ts'
import { inOneLanguage, languagesIn } from './content.ts'
import type { ExchangeItem } from './format.ts'
import { contentFields, isPublishedNoun } from './nouns.ts'
import { Refused } from './refused.ts'
import { said } from './said.ts'

/**
 * Asks the rules of the noun's own fields, as Payload does when an editor saves: of what is public in each of its
 * languages, of nouns without drafts in each language in which they say something. A draft need not be complete.
 *
 * @param isUnlinked - relations are still to come, so that their fields are not asked
 * @throws Refused
 */
export async function validate(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  { id, content, public: copy }: ExchangeItem,
  isUnlinked: boolean,
): Promise<void> {
  const fields = contentFields(collection)
  const isPublished = isPublishedNoun(collection)
  const whole = isPublished ? copy?.content : content
  if (!whole) return
  const written = languagesIn(fields, whole)
  const languages = isPublished ? Object.keys(copy?.publishedAt ?? {}) : written.length > 0 ? written : ['en']
  for (const language of languages) {
    const data = inOneLanguage(fields, whole, language)
    const errors = await errorsIn(req, collection, id, data, language)
    // What stands beside the content, such as the type of a file, is known when it is written.
    const own = errors.filter(({ path }) => fields.some(({ name }) => path.split('.')[0] === name))
    const [error] = own.filter(({ path }) => !isUnlinked || !isRelation(collection, path))
    if (error) throw new Refused(said.invalid, { field: error.path, language, message: error.message })
  }
}

async function errorsIn(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  id: string,
  data: Data,
  language: string,
): Promise<ValidationFieldError[]> {
  const errors: ValidationFieldError[] = []
  const given = structuredClone(data)
  const asked = isolateObjectProperty(req, 'locale')
  asked.locale = language as Locale
  await beforeChangeTraverseFields({
    id,
    collection,
    context: {},
    data: given,
    doc: {},
    docWithLocales: {},
    errors,
    fieldLabelPath: '',
    fields: collection.fields,
    global: null,
    mergeLocaleActions: [],
    operation: 'create',
    overrideAccess: true,
    parentIndexPath: '',
    parentIsLocalized: false,
    parentPath: '',
    parentSchemaPath: '',
    req: asked,
    siblingData: given,
    siblingDoc: {},
    siblingDocWithLocales: {},
  })
  return errors
}

/** Whether a path leads to a relation; what it needs is there when all rows are. */
function isRelation(collection: SanitizedCollectionConfig, path: string): boolean {
  const names = path.split('.').filter((part) => !/^\d+$/.test(part))
  let fields = collection.flattenedFields
  for (const name of names) {
    const field = fields.find((each) => each.name === name)
    if (!field) return false
    if (field.type === 'relationship' || field.type === 'upload') return true
    if (field.type === 'blocks') return true
    if (!('flattenedFields' in field)) return false
    fields = field.flattenedFields
  }
  return false
}
