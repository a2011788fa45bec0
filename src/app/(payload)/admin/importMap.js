import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
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
import { ReviewControls as ReviewControls_f319b8f9a85ab44c3af14feb28e92931 } from '../../../../src/admin/review/review-controls.tsx'
import { PublishButton as PublishButton_c7451271881379dbc412467d3dc88d24 } from '../../../../src/admin/publish-button.tsx'
import { PublicationStatus as PublicationStatus_b8f128e9436a7f96f42d0fa4152894f6 } from '../../../../src/admin/publication-status.tsx'
import { WithdrawAll as WithdrawAll_52f920334cebde75548016cef29a724a } from '../../../../src/admin/withdraw-all.tsx'
import { PlacedItem as PlacedItem_74469f8274f980b14c39b77d146efed6 } from '../../../../src/admin/placed-item.tsx'
import { PresentPassword as PresentPassword_2ca4a392007dc7478718c143cc08ffc1 } from '../../../../src/admin/present-password.tsx'
import { Action as Action_033dbdae72e38c1e05f9d811c10cdf84 } from '../../../../src/admin/history/cells.tsx'
import { Doer as Doer_033dbdae72e38c1e05f9d811c10cdf84 } from '../../../../src/admin/history/cells.tsx'
import { Noun as Noun_033dbdae72e38c1e05f9d811c10cdf84 } from '../../../../src/admin/history/cells.tsx'
import { HistoryFilters as HistoryFilters_6fbf0ec340ffcaed51640b531d2c8281 } from '../../../../src/admin/history/history-filters.tsx'
import { Icon as Icon_eb58636b4f959a7d1e7b067d98c6b605 } from '../../../../src/admin/brand.tsx'
import { Logo as Logo_eb58636b4f959a7d1e7b067d98c6b605 } from '../../../../src/admin/brand.tsx'
import { LateWork as LateWork_0a0f385c81620bcb0bd97a89233d28ae } from '../../../../src/admin/late-work.tsx'
import { Shortcuts as Shortcuts_a26864a69654fd900de52674d26f2fa0 } from '../../../../src/admin/dashboard/shortcuts.tsx'
import { Waiting as Waiting_320844e69d84ed60b4a9dc2dc8f88891 } from '../../../../src/admin/dashboard/waiting.tsx'
import { RecentChanges as RecentChanges_bad5a442a6b659ca5df896b542c26c1d } from '../../../../src/admin/dashboard/recent-changes.tsx'
import { HelpPage as HelpPage_f774639389a8ee5933a90837de60873a } from '../../../../src/admin/help/help-page.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
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
  "/src/admin/review/review-controls.tsx#ReviewControls": ReviewControls_f319b8f9a85ab44c3af14feb28e92931,
  "/src/admin/publish-button.tsx#PublishButton": PublishButton_c7451271881379dbc412467d3dc88d24,
  "/src/admin/publication-status.tsx#PublicationStatus": PublicationStatus_b8f128e9436a7f96f42d0fa4152894f6,
  "/src/admin/withdraw-all.tsx#WithdrawAll": WithdrawAll_52f920334cebde75548016cef29a724a,
  "/src/admin/placed-item.tsx#PlacedItem": PlacedItem_74469f8274f980b14c39b77d146efed6,
  "/src/admin/present-password.tsx#PresentPassword": PresentPassword_2ca4a392007dc7478718c143cc08ffc1,
  "/src/admin/history/cells.tsx#Action": Action_033dbdae72e38c1e05f9d811c10cdf84,
  "/src/admin/history/cells.tsx#Doer": Doer_033dbdae72e38c1e05f9d811c10cdf84,
  "/src/admin/history/cells.tsx#Noun": Noun_033dbdae72e38c1e05f9d811c10cdf84,
  "/src/admin/history/history-filters.tsx#HistoryFilters": HistoryFilters_6fbf0ec340ffcaed51640b531d2c8281,
  "/src/admin/brand.tsx#Icon": Icon_eb58636b4f959a7d1e7b067d98c6b605,
  "/src/admin/brand.tsx#Logo": Logo_eb58636b4f959a7d1e7b067d98c6b605,
  "/src/admin/late-work.tsx#LateWork": LateWork_0a0f385c81620bcb0bd97a89233d28ae,
  "/src/admin/dashboard/shortcuts.tsx#Shortcuts": Shortcuts_a26864a69654fd900de52674d26f2fa0,
  "/src/admin/dashboard/waiting.tsx#Waiting": Waiting_320844e69d84ed60b4a9dc2dc8f88891,
  "/src/admin/dashboard/recent-changes.tsx#RecentChanges": RecentChanges_bad5a442a6b659ca5df896b542c26c1d,
  "/src/admin/help/help-page.tsx#HelpPage": HelpPage_f774639389a8ee5933a90837de60873a,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
