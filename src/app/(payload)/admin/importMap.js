import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { TextStateFeatureClient as TextStateFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PublicInCell as PublicInCell_a9b599a1a500a471a3bccfde908eaa3a } from '../../../../src/admin/public-in.tsx'
import { WritingChecks as WritingChecks_d367024eb660d1c3de5277129e182bb5 } from '../../../../src/admin/writing/writing-checks.tsx'
import { PublishButton as PublishButton_c7451271881379dbc412467d3dc88d24 } from '../../../../src/admin/publish-button.tsx'
import { PublicationStatus as PublicationStatus_b8f128e9436a7f96f42d0fa4152894f6 } from '../../../../src/admin/publication-status.tsx'
import { WithdrawAll as WithdrawAll_52f920334cebde75548016cef29a724a } from '../../../../src/admin/withdraw-all.tsx'
import { WhereUsed as WhereUsed_c9cda0221c56f9b5a515e05387c4f150 } from '../../../../src/admin/uses/where-used.tsx'
import { ItemReaders as ItemReaders_d0bb7641578a9cdfc5f2c4309c67d4f8 } from '../../../../src/admin/readership/item-readers.tsx'
import { PlacedItem as PlacedItem_74469f8274f980b14c39b77d146efed6 } from '../../../../src/admin/placed-item.tsx'
import { ImportRedirects as ImportRedirects_eca7d475c106a2e461e217c8022ca840 } from '../../../../src/admin/redirects/import-redirects.tsx'
import { PresentPassword as PresentPassword_2ca4a392007dc7478718c143cc08ffc1 } from '../../../../src/admin/present-password.tsx'
import { Icon as Icon_eb58636b4f959a7d1e7b067d98c6b605 } from '../../../../src/admin/brand.tsx'
import { Logo as Logo_eb58636b4f959a7d1e7b067d98c6b605 } from '../../../../src/admin/brand.tsx'
import { ReadershipLink as ReadershipLink_e306ff91ed6d93b9230e92c4a00d0027 } from '../../../../src/admin/readership/readership-link.tsx'
import { Shortcuts as Shortcuts_f0c37562656b65607df54aba2bf507a2 } from '../../../../src/admin/shortcuts.tsx'
import { ReadershipPage as ReadershipPage_dba54d63198b63399a40607d4db07493 } from '../../../../src/admin/readership/readership-page.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#TextStateFeatureClient": TextStateFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/public-in.tsx#PublicInCell": PublicInCell_a9b599a1a500a471a3bccfde908eaa3a,
  "/src/admin/writing/writing-checks.tsx#WritingChecks": WritingChecks_d367024eb660d1c3de5277129e182bb5,
  "/src/admin/publish-button.tsx#PublishButton": PublishButton_c7451271881379dbc412467d3dc88d24,
  "/src/admin/publication-status.tsx#PublicationStatus": PublicationStatus_b8f128e9436a7f96f42d0fa4152894f6,
  "/src/admin/withdraw-all.tsx#WithdrawAll": WithdrawAll_52f920334cebde75548016cef29a724a,
  "/src/admin/uses/where-used.tsx#WhereUsed": WhereUsed_c9cda0221c56f9b5a515e05387c4f150,
  "/src/admin/readership/item-readers.tsx#ItemReaders": ItemReaders_d0bb7641578a9cdfc5f2c4309c67d4f8,
  "/src/admin/placed-item.tsx#PlacedItem": PlacedItem_74469f8274f980b14c39b77d146efed6,
  "/src/admin/redirects/import-redirects.tsx#ImportRedirects": ImportRedirects_eca7d475c106a2e461e217c8022ca840,
  "/src/admin/present-password.tsx#PresentPassword": PresentPassword_2ca4a392007dc7478718c143cc08ffc1,
  "/src/admin/brand.tsx#Icon": Icon_eb58636b4f959a7d1e7b067d98c6b605,
  "/src/admin/brand.tsx#Logo": Logo_eb58636b4f959a7d1e7b067d98c6b605,
  "/src/admin/readership/readership-link.tsx#ReadershipLink": ReadershipLink_e306ff91ed6d93b9230e92c4a00d0027,
  "/src/admin/shortcuts.tsx#Shortcuts": Shortcuts_f0c37562656b65607df54aba2bf507a2,
  "/src/admin/readership/readership-page.tsx#ReadershipPage": ReadershipPage_dba54d63198b63399a40607d4db07493,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
