import {
  BlockquoteFeature,
  BoldFeature,
  createServerFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  TextStateFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { FieldAffectingData, RichTextField, TextFieldSingleValidation } from 'payload'
import { localeCodes, locales } from '../../../src/i18n/locales.ts'
import { isLinkAddress } from '../../../src/lib/web-address.ts'
import { addressedNouns } from './nouns.ts'
import { common, type FieldOptions } from './options.ts'
import { refuseFalseTargets } from './rich-text-targets.ts'
import { linkRefusal } from './web-address.ts'
import { inLanguageOf, type Words, words } from './words.ts'

const addressIsSafe: TextFieldSingleValidation = (value, { req, siblingData }) => {
  const isInternal = (siblingData as { linkType?: string }).linkType === 'internal'
  return isInternal || isLinkAddress(value ?? '') || inLanguageOf(req, linkRefusal)
}

/** The fields of a link in a text, with an address that cannot carry a script. */
function linkFields({ defaultFields }: { defaultFields: FieldAffectingData[] }): FieldAffectingData[] {
  return defaultFields
    .filter((field) => field.name !== 'newTab')
    .map((field) =>
      field.type === 'text' && field.name === 'url' && !field.hasMany
        ? // Payload's own hook encodes what it does not know, which turns a mistake into a broken link.
          { ...field, hooks: {}, validate: addressIsSafe }
        : field,
    )
}

/** Marks a passage as another language's, so that it is read aloud rightly (WCAG 2.2, 3.1.2). */
const languageMarks = Object.fromEntries(
  localeCodes.map((code) => [
    code,
    {
      label: locales[code].endonym,
      css: { 'text-decoration': 'underline dotted', 'text-underline-offset': '4px' },
    },
  ]),
)

/** What is pasted into a text is cleaned in the browser. */
const pasteFeature = createServerFeature({
  key: 'cleanPaste',
  feature: { ClientFeature: '/src/admin/paste/paste-feature.ts#PasteFeature' },
})

/**
 * The one editor of all texts, given to Payload as its default. It offers meaning (headings, lists, quotations) and no decoration: alignment,
 * indent and text styles would come out as inline styles, which the pages' security policy blocks.
 */
export const editor = lexicalEditor({
  features: [
    FixedToolbarFeature(),
    InlineToolbarFeature(),
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    LinkFeature({ enabledCollections: addressedNouns, fields: linkFields, maxDepth: 1 }),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    UploadFeature({ enabledCollections: ['media'], maxDepth: 1 }),
    HorizontalRuleFeature(),
    TextStateFeature({ state: { lang: languageMarks } }),
    pasteFeature(),
  ],
})

/** A text with headings, lists, links and pictures, written anew in every language. */
export function localizedRichText(name: string, label: Words, options: FieldOptions = {}): RichTextField {
  return {
    name,
    type: 'richText',
    localized: true,
    hooks: { beforeChange: [refuseFalseTargets] },
    ...common(label, options),
  }
}

/** The main text of an item. */
export function body(): RichTextField {
  return localizedRichText('body', words('Text', 'Texte', 'Texto'))
}
