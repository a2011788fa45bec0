import { TogetherPanel as TogetherPanel_57eee321e960dad09b61c5c9f67c325e } from '../../../../src/admin/together/together-panel.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { PasteFeature as PasteFeature_5910259269d882197705f959e44c6dca } from '../../../../src/admin/paste/paste-feature.ts'
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
import { SchedulePanel as SchedulePanel_8890b9c7f7f3ca6a08f52fbea4dea60d } from '../../../../src/admin/schedule-panel.tsx'
import { SharePanel as SharePanel_a1d8ef5d260f800f77ea101cb5ec2735 } from '../../../../src/admin/share-panel.tsx'
import { ReviewDatePanel as ReviewDatePanel_63814c820910d00050d7c10c00ae1174 } from '../../../../src/admin/report/review-date-panel.tsx'
import { BulkPanel as BulkPanel_67add36d2212e61c128ed4cdf6cbedf9 } from '../../../../src/admin/bulk/bulk-panel.tsx'
import { ReviewControls as ReviewControls_f319b8f9a85ab44c3af14feb28e92931 } from '../../../../src/admin/review/review-controls.tsx'
import { PublishButton as PublishButton_c7451271881379dbc412467d3dc88d24 } from '../../../../src/admin/publish-button.tsx'
import { PublicationStatus as PublicationStatus_b8f128e9436a7f96f42d0fa4152894f6 } from '../../../../src/admin/publication-status.tsx'
import { WithdrawAll as WithdrawAll_52f920334cebde75548016cef29a724a } from '../../../../src/admin/withdraw-all.tsx'
import { LivePreview as LivePreview_5a93f8d0a5f2310c611048b5695a5beb } from '../../../../src/admin/live-preview.tsx'
import { WhereUsed as WhereUsed_c9cda0221c56f9b5a515e05387c4f150 } from '../../../../src/admin/uses/where-used.tsx'
import { ItemReaders as ItemReaders_d0bb7641578a9cdfc5f2c4309c67d4f8 } from '../../../../src/admin/readership/item-readers.tsx'
import { ListView as ListView_1eb4b78db4e01fccecdaa77c901187f4 } from '../../../../src/admin/bulk/list-view.tsx'
import { PictureShapes as PictureShapes_88b944954f63e7d0be567c8bfd95c20c } from '../../../../src/admin/pictures/picture-shapes.tsx'
import { NewsletterReaders as NewsletterReaders_357655ff3d4c966da57ff512ae219835 } from '../../../../src/admin/subscribers/newsletter-readers.tsx'
import { IssueView as IssueView_d854d45f651b1155fc05380d4c4c3c54 } from '../../../../src/admin/issue/issue-view.tsx'
import { StateCell as StateCell_8aa7a2df1a0bcd8d6bfc6d28ed2e8359 } from '../../../../src/admin/subscribers/state-cell.tsx'
import { SubscriberPanel as SubscriberPanel_78e585502cb98fbb77c9be875b5adc26 } from '../../../../src/admin/subscribers/subscriber-panel.tsx'
import { ListTools as ListTools_e5f1d4053760c68a20d2381394b008a3 } from '../../../../src/admin/subscribers/list-tools.tsx'
import { PlacedItem as PlacedItem_74469f8274f980b14c39b77d146efed6 } from '../../../../src/admin/placed-item.tsx'
import { ImportRedirects as ImportRedirects_eca7d475c106a2e461e217c8022ca840 } from '../../../../src/admin/redirects/import-redirects.tsx'
import { OthersPassword as OthersPassword_de532aac67d8dcae6b35b897920b480a } from '../../../../src/admin/accounts/others-password.tsx'
import { PresentPassword as PresentPassword_2ca4a392007dc7478718c143cc08ffc1 } from '../../../../src/admin/present-password.tsx'
import { OwnFactor as OwnFactor_4191d771ef91a29fb73b07fd0a19647f } from '../../../../src/admin/accounts/own-factor.tsx'
import { OthersFactor as OthersFactor_83df24eb66ed70d09f755075ddfbbee1 } from '../../../../src/admin/accounts/others-factor.tsx'
import { OwnSessions as OwnSessions_56b29fde1cd2d319eb32d8a246dcd88f } from '../../../../src/admin/accounts/own-sessions.tsx'
import { FactorDuties as FactorDuties_17879c4e80531e34e715c241441f97b5 } from '../../../../src/admin/accounts/factor-duties.tsx'
import { InvitationPanel as InvitationPanel_eff4eb6da174681808df89266f9a0de0 } from '../../../../src/admin/accounts/invitation-panel.tsx'
import { Action as Action_033dbdae72e38c1e05f9d811c10cdf84 } from '../../../../src/admin/history/cells.tsx'
import { Doer as Doer_033dbdae72e38c1e05f9d811c10cdf84 } from '../../../../src/admin/history/cells.tsx'
import { Noun as Noun_033dbdae72e38c1e05f9d811c10cdf84 } from '../../../../src/admin/history/cells.tsx'
import { HistoryFilters as HistoryFilters_6fbf0ec340ffcaed51640b531d2c8281 } from '../../../../src/admin/history/history-filters.tsx'
import { Icon as Icon_eb58636b4f959a7d1e7b067d98c6b605 } from '../../../../src/admin/brand.tsx'
import { Logo as Logo_eb58636b4f959a7d1e7b067d98c6b605 } from '../../../../src/admin/brand.tsx'
import { ReadershipLink as ReadershipLink_e306ff91ed6d93b9230e92c4a00d0027 } from '../../../../src/admin/readership/readership-link.tsx'
import { ReportLink as ReportLink_ab08eff6b9e3685e5e7e3a202d98422a } from '../../../../src/admin/report/report-link.tsx'
import { ExchangeLink as ExchangeLink_c678619189f46c71ce6f1ba57b266fd7 } from '../../../../src/admin/exchange/exchange-link.tsx'
import { LateWork as LateWork_0a0f385c81620bcb0bd97a89233d28ae } from '../../../../src/admin/late-work.tsx'
import { Shortcuts as Shortcuts_a26864a69654fd900de52674d26f2fa0 } from '../../../../src/admin/dashboard/shortcuts.tsx'
import { Waiting as Waiting_320844e69d84ed60b4a9dc2dc8f88891 } from '../../../../src/admin/dashboard/waiting.tsx'
import { ReportFigures as ReportFigures_34b9933ca6298951d767e3918e70c780 } from '../../../../src/admin/report/report-figures.tsx'
import { TranslationFigures as TranslationFigures_c831ea143ed0a879920ba328007ba176 } from '../../../../src/admin/translation/translation-figures.tsx'
import { RecentChanges as RecentChanges_bad5a442a6b659ca5df896b542c26c1d } from '../../../../src/admin/dashboard/recent-changes.tsx'
import { MailQueue as MailQueue_5216635dd23839b064fb37d439049b2d } from '../../../../src/admin/dashboard/mail-queue.tsx'
import { ScheduleLink as ScheduleLink_95a76400f069466a2a82931eeb1ef8e8 } from '../../../../src/admin/schedule-link.tsx'
import { TranslationLink as TranslationLink_4142e49638bb9e2764d0550fa44ee542 } from '../../../../src/admin/translation/translation-link.tsx'
import { TranslationExchangeLink as TranslationExchangeLink_58fb7cfda8f8c6d9b01032252a497e29 } from '../../../../src/admin/translation-exchange/exchange-link.tsx'
import { FieldOfAddress as FieldOfAddress_4ba14e9c09d1d4a06ae2dd37c8fcdeeb } from '../../../../src/admin/report/field-of-address.tsx'
import { AcceptInvitationPage as AcceptInvitationPage_4088efd249f7de93365de0bc5367790e } from '../../../../src/admin/accounts/accept-invitation-page.tsx'
import { SecondStepPage as SecondStepPage_88c8b1988d95e3d72c69cbfd469afa5e } from '../../../../src/admin/accounts/second-step-page.tsx'
import { HelpPage as HelpPage_f774639389a8ee5933a90837de60873a } from '../../../../src/admin/help/help-page.tsx'
import { ReportPage as ReportPage_152af57fec0c1a38a50f6291bd8cefc1 } from '../../../../src/admin/report/report-page.tsx'
import { SchedulesView as SchedulesView_9c3eb0a2a3cd928aedb59c63e5d05bbc } from '../../../../src/admin/schedules-view.tsx'
import { BoardPage as BoardPage_475fa815c1a95048e274a006f97507c2 } from '../../../../src/admin/translation/board-page.tsx'
import { DeskPage as DeskPage_5768ddf1643ead6967a3a3297a2efa6f } from '../../../../src/admin/translation/desk-page.tsx'
import { TranslationExchangePage as TranslationExchangePage_6cc91f006704cbbc0cb5695c3009e43b } from '../../../../src/admin/translation-exchange/exchange-page.tsx'
import { ReadershipPage as ReadershipPage_dba54d63198b63399a40607d4db07493 } from '../../../../src/admin/readership/readership-page.tsx'
import { ExchangePage as ExchangePage_1afcf3899e293c16eb491109042495dd } from '../../../../src/admin/exchange/exchange-page.tsx'
import { Sections as Sections_73d084ccc71f2a8cbbcac5827a488e7a } from '../../../../src/admin/dashboard/sections.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/together/together-panel.tsx#TogetherPanel": TogetherPanel_57eee321e960dad09b61c5c9f67c325e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/src/admin/paste/paste-feature.ts#PasteFeature": PasteFeature_5910259269d882197705f959e44c6dca,
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
  "/src/admin/schedule-panel.tsx#SchedulePanel": SchedulePanel_8890b9c7f7f3ca6a08f52fbea4dea60d,
  "/src/admin/share-panel.tsx#SharePanel": SharePanel_a1d8ef5d260f800f77ea101cb5ec2735,
  "/src/admin/report/review-date-panel.tsx#ReviewDatePanel": ReviewDatePanel_63814c820910d00050d7c10c00ae1174,
  "/src/admin/bulk/bulk-panel.tsx#BulkPanel": BulkPanel_67add36d2212e61c128ed4cdf6cbedf9,
  "/src/admin/review/review-controls.tsx#ReviewControls": ReviewControls_f319b8f9a85ab44c3af14feb28e92931,
  "/src/admin/publish-button.tsx#PublishButton": PublishButton_c7451271881379dbc412467d3dc88d24,
  "/src/admin/publication-status.tsx#PublicationStatus": PublicationStatus_b8f128e9436a7f96f42d0fa4152894f6,
  "/src/admin/withdraw-all.tsx#WithdrawAll": WithdrawAll_52f920334cebde75548016cef29a724a,
  "/src/admin/live-preview.tsx#LivePreview": LivePreview_5a93f8d0a5f2310c611048b5695a5beb,
  "/src/admin/uses/where-used.tsx#WhereUsed": WhereUsed_c9cda0221c56f9b5a515e05387c4f150,
  "/src/admin/readership/item-readers.tsx#ItemReaders": ItemReaders_d0bb7641578a9cdfc5f2c4309c67d4f8,
  "/src/admin/bulk/list-view.tsx#ListView": ListView_1eb4b78db4e01fccecdaa77c901187f4,
  "/src/admin/pictures/picture-shapes.tsx#PictureShapes": PictureShapes_88b944954f63e7d0be567c8bfd95c20c,
  "/src/admin/subscribers/newsletter-readers.tsx#NewsletterReaders": NewsletterReaders_357655ff3d4c966da57ff512ae219835,
  "/src/admin/issue/issue-view.tsx#IssueView": IssueView_d854d45f651b1155fc05380d4c4c3c54,
  "/src/admin/subscribers/state-cell.tsx#StateCell": StateCell_8aa7a2df1a0bcd8d6bfc6d28ed2e8359,
  "/src/admin/subscribers/subscriber-panel.tsx#SubscriberPanel": SubscriberPanel_78e585502cb98fbb77c9be875b5adc26,
  "/src/admin/subscribers/list-tools.tsx#ListTools": ListTools_e5f1d4053760c68a20d2381394b008a3,
  "/src/admin/placed-item.tsx#PlacedItem": PlacedItem_74469f8274f980b14c39b77d146efed6,
  "/src/admin/redirects/import-redirects.tsx#ImportRedirects": ImportRedirects_eca7d475c106a2e461e217c8022ca840,
  "/src/admin/accounts/others-password.tsx#OthersPassword": OthersPassword_de532aac67d8dcae6b35b897920b480a,
  "/src/admin/present-password.tsx#PresentPassword": PresentPassword_2ca4a392007dc7478718c143cc08ffc1,
  "/src/admin/accounts/own-factor.tsx#OwnFactor": OwnFactor_4191d771ef91a29fb73b07fd0a19647f,
  "/src/admin/accounts/others-factor.tsx#OthersFactor": OthersFactor_83df24eb66ed70d09f755075ddfbbee1,
  "/src/admin/accounts/own-sessions.tsx#OwnSessions": OwnSessions_56b29fde1cd2d319eb32d8a246dcd88f,
  "/src/admin/accounts/factor-duties.tsx#FactorDuties": FactorDuties_17879c4e80531e34e715c241441f97b5,
  "/src/admin/accounts/invitation-panel.tsx#InvitationPanel": InvitationPanel_eff4eb6da174681808df89266f9a0de0,
  "/src/admin/history/cells.tsx#Action": Action_033dbdae72e38c1e05f9d811c10cdf84,
  "/src/admin/history/cells.tsx#Doer": Doer_033dbdae72e38c1e05f9d811c10cdf84,
  "/src/admin/history/cells.tsx#Noun": Noun_033dbdae72e38c1e05f9d811c10cdf84,
  "/src/admin/history/history-filters.tsx#HistoryFilters": HistoryFilters_6fbf0ec340ffcaed51640b531d2c8281,
  "/src/admin/brand.tsx#Icon": Icon_eb58636b4f959a7d1e7b067d98c6b605,
  "/src/admin/brand.tsx#Logo": Logo_eb58636b4f959a7d1e7b067d98c6b605,
  "/src/admin/readership/readership-link.tsx#ReadershipLink": ReadershipLink_e306ff91ed6d93b9230e92c4a00d0027,
  "/src/admin/report/report-link.tsx#ReportLink": ReportLink_ab08eff6b9e3685e5e7e3a202d98422a,
  "/src/admin/exchange/exchange-link.tsx#ExchangeLink": ExchangeLink_c678619189f46c71ce6f1ba57b266fd7,
  "/src/admin/late-work.tsx#LateWork": LateWork_0a0f385c81620bcb0bd97a89233d28ae,
  "/src/admin/dashboard/shortcuts.tsx#Shortcuts": Shortcuts_a26864a69654fd900de52674d26f2fa0,
  "/src/admin/dashboard/waiting.tsx#Waiting": Waiting_320844e69d84ed60b4a9dc2dc8f88891,
  "/src/admin/report/report-figures.tsx#ReportFigures": ReportFigures_34b9933ca6298951d767e3918e70c780,
  "/src/admin/translation/translation-figures.tsx#TranslationFigures": TranslationFigures_c831ea143ed0a879920ba328007ba176,
  "/src/admin/dashboard/recent-changes.tsx#RecentChanges": RecentChanges_bad5a442a6b659ca5df896b542c26c1d,
  "/src/admin/dashboard/mail-queue.tsx#MailQueue": MailQueue_5216635dd23839b064fb37d439049b2d,
  "/src/admin/schedule-link.tsx#ScheduleLink": ScheduleLink_95a76400f069466a2a82931eeb1ef8e8,
  "/src/admin/translation/translation-link.tsx#TranslationLink": TranslationLink_4142e49638bb9e2764d0550fa44ee542,
  "/src/admin/translation-exchange/exchange-link.tsx#TranslationExchangeLink": TranslationExchangeLink_58fb7cfda8f8c6d9b01032252a497e29,
  "/src/admin/report/field-of-address.tsx#FieldOfAddress": FieldOfAddress_4ba14e9c09d1d4a06ae2dd37c8fcdeeb,
  "/src/admin/accounts/accept-invitation-page.tsx#AcceptInvitationPage": AcceptInvitationPage_4088efd249f7de93365de0bc5367790e,
  "/src/admin/accounts/second-step-page.tsx#SecondStepPage": SecondStepPage_88c8b1988d95e3d72c69cbfd469afa5e,
  "/src/admin/help/help-page.tsx#HelpPage": HelpPage_f774639389a8ee5933a90837de60873a,
  "/src/admin/report/report-page.tsx#ReportPage": ReportPage_152af57fec0c1a38a50f6291bd8cefc1,
  "/src/admin/schedules-view.tsx#SchedulesView": SchedulesView_9c3eb0a2a3cd928aedb59c63e5d05bbc,
  "/src/admin/translation/board-page.tsx#BoardPage": BoardPage_475fa815c1a95048e274a006f97507c2,
  "/src/admin/translation/desk-page.tsx#DeskPage": DeskPage_5768ddf1643ead6967a3a3297a2efa6f,
  "/src/admin/translation-exchange/exchange-page.tsx#TranslationExchangePage": TranslationExchangePage_6cc91f006704cbbc0cb5695c3009e43b,
  "/src/admin/readership/readership-page.tsx#ReadershipPage": ReadershipPage_dba54d63198b63399a40607d4db07493,
  "/src/admin/exchange/exchange-page.tsx#ExchangePage": ExchangePage_1afcf3899e293c16eb491109042495dd,
  "/src/admin/dashboard/sections.tsx#Sections": Sections_73d084ccc71f2a8cbbcac5827a488e7a,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
