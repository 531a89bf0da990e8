import { WorkflowBar as WorkflowBar_4f0d63b37aa61c86bc37c81e9b9929c1 } from '@thu-do/editorial-desk/components/client'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CleanPaste as CleanPaste_8621514693fbbd48b3c5255fd82b62de } from '../../../../collections/fields/body/components/CleanPaste.tsx'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TickDiff as TickDiff_4f0d63b37aa61c86bc37c81e9b9929c1 } from '@thu-do/editorial-desk/components/client'
import { OriginalsLink as OriginalsLink_da2da87aa15fb89fbe555806e95d5324 } from '../../../../collections/corrections/components/OriginalsLink.tsx'
import { FeedCarriers as FeedCarriers_fb4868df73948aad3c19d48898028ebb } from '@thu-do/rss-feeds/components/client'
import { SuggestionPanel as SuggestionPanel_56597242517dfa74499acf673f528af0 } from '@thu-do/related-news/components/client'
import { StateCell as StateCell_4f0d63b37aa61c86bc37c81e9b9929c1 } from '@thu-do/editorial-desk/components/client'
import { InstantCell as InstantCell_68eedfe2660892a217158997e6e794e9 } from '../../../../collections/components/InstantCell.tsx'
import { StateFilter as StateFilter_4f0d63b37aa61c86bc37c81e9b9929c1 } from '@thu-do/editorial-desk/components/client'
import { SavedViews as SavedViews_4f0d63b37aa61c86bc37c81e9b9929c1 } from '@thu-do/editorial-desk/components/client'
import { ListControls as ListControls_e6633f63b9a1282c45fcac589add9ddd } from '@thu-do/editorial-desk/components/rsc'
import { WordsKeeper as WordsKeeper_4f0d63b37aa61c86bc37c81e9b9929c1 } from '@thu-do/editorial-desk/components/client'
import { PublishButton as PublishButton_4f0d63b37aa61c86bc37c81e9b9929c1 } from '@thu-do/editorial-desk/components/client'
import { DeskStatus as DeskStatus_4f0d63b37aa61c86bc37c81e9b9929c1 } from '@thu-do/editorial-desk/components/client'
import { VersionList as VersionList_e6633f63b9a1282c45fcac589add9ddd } from '@thu-do/editorial-desk/components/rsc'
import { VersionFacts as VersionFacts_4f0d63b37aa61c86bc37c81e9b9929c1 } from '@thu-do/editorial-desk/components/client'
import { CurrentPassword as CurrentPassword_ca1c85f360881f6dd111457bf64c3a51 } from '../../../../collections/users/components/CurrentPassword.tsx'
import { KeyRenewal as KeyRenewal_fb4868df73948aad3c19d48898028ebb } from '@thu-do/rss-feeds/components/client'
import { FeedPreview as FeedPreview_fb4868df73948aad3c19d48898028ebb } from '@thu-do/rss-feeds/components/client'
import { CampaignOverview as CampaignOverview_966e1e2b29bc0540b2db0fe1dff83263 } from '@thu-do/campaign-banners/components/client'
import { StateCell as StateCell_386cbb5f954c077439fc85170d1f4d7c } from '@thu-do/campaign-banners/components/rsc'
import { ConflictPanel as ConflictPanel_966e1e2b29bc0540b2db0fe1dff83263 } from '@thu-do/campaign-banners/components/client'
import { MessageMaker as MessageMaker_966e1e2b29bc0540b2db0fe1dff83263 } from '@thu-do/campaign-banners/components/client'
import { ListLinks as ListLinks_386cbb5f954c077439fc85170d1f4d7c } from '@thu-do/campaign-banners/components/rsc'
import { ListControls as ListControls_386cbb5f954c077439fc85170d1f4d7c } from '@thu-do/campaign-banners/components/rsc'
import { PublishControl as PublishControl_386cbb5f954c077439fc85170d1f4d7c } from '@thu-do/campaign-banners/components/rsc'
import { UnpublishControl as UnpublishControl_386cbb5f954c077439fc85170d1f4d7c } from '@thu-do/campaign-banners/components/rsc'
import { AuditChanges as AuditChanges_4f0d63b37aa61c86bc37c81e9b9929c1 } from '@thu-do/editorial-desk/components/client'
import { LastAtCell as LastAtCell_4f0d63b37aa61c86bc37c81e9b9929c1 } from '@thu-do/editorial-desk/components/client'
import { LastAt as LastAt_4f0d63b37aa61c86bc37c81e9b9929c1 } from '@thu-do/editorial-desk/components/client'
import { AuditFilter as AuditFilter_4f0d63b37aa61c86bc37c81e9b9929c1 } from '@thu-do/editorial-desk/components/client'
import { Icon as Icon_078ec7a30ad2f17d2c407f29c95985fd } from '../../../../collections/brand/components/Icon.tsx'
import { Logo as Logo_02da773683e06b0598fafa57d7bb5c5f } from '../../../../collections/brand/components/Logo.tsx'
import { FeedsNavLink as FeedsNavLink_fb4868df73948aad3c19d48898028ebb } from '@thu-do/rss-feeds/components/client'
import { RelatedNavLink as RelatedNavLink_56597242517dfa74499acf673f528af0 } from '@thu-do/related-news/components/client'
import { CampaignNavLinks as CampaignNavLinks_386cbb5f954c077439fc85170d1f4d7c } from '@thu-do/campaign-banners/components/rsc'
import { TemporaryPassword as TemporaryPassword_3dcc3e3a2fa3cd02e3d24b90bbd6162a } from '../../../../collections/users/components/TemporaryPassword.tsx'
import { DeskNavLink as DeskNavLink_4f0d63b37aa61c86bc37c81e9b9929c1 } from '@thu-do/editorial-desk/components/client'
import { PanelWords as PanelWords_4f0d63b37aa61c86bc37c81e9b9929c1 } from '@thu-do/editorial-desk/components/client'
import { SecureCookies as SecureCookies_a7264bdc69bc51f9a88c2e43785ec76a } from '../../../../collections/users/components/SecureCookies.tsx'
import { FeedsView as FeedsView_d7b15c5409ecc08f303f0dfad97cb735 } from '@thu-do/rss-feeds/components/rsc'
import { RelatedView as RelatedView_5c8e9967843189a14c323e1bcdc70df2 } from '@thu-do/related-news/components/rsc'
import { CalendarView as CalendarView_386cbb5f954c077439fc85170d1f4d7c } from '@thu-do/campaign-banners/components/rsc'
import { EmergencyView as EmergencyView_386cbb5f954c077439fc85170d1f4d7c } from '@thu-do/campaign-banners/components/rsc'
import { ReportView as ReportView_386cbb5f954c077439fc85170d1f4d7c } from '@thu-do/campaign-banners/components/rsc'
import { PreviewView as PreviewView_386cbb5f954c077439fc85170d1f4d7c } from '@thu-do/campaign-banners/components/rsc'
import { StartView as StartView_e6633f63b9a1282c45fcac589add9ddd } from '@thu-do/editorial-desk/components/rsc'
import { DeskView as DeskView_e6633f63b9a1282c45fcac589add9ddd } from '@thu-do/editorial-desk/components/rsc'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@thu-do/editorial-desk/components/client#WorkflowBar": WorkflowBar_4f0d63b37aa61c86bc37c81e9b9929c1,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/collections/fields/body/components/CleanPaste.tsx#CleanPaste": CleanPaste_8621514693fbbd48b3c5255fd82b62de,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@thu-do/editorial-desk/components/client#TickDiff": TickDiff_4f0d63b37aa61c86bc37c81e9b9929c1,
  "/collections/corrections/components/OriginalsLink.tsx#OriginalsLink": OriginalsLink_da2da87aa15fb89fbe555806e95d5324,
  "@thu-do/rss-feeds/components/client#FeedCarriers": FeedCarriers_fb4868df73948aad3c19d48898028ebb,
  "@thu-do/related-news/components/client#SuggestionPanel": SuggestionPanel_56597242517dfa74499acf673f528af0,
  "@thu-do/editorial-desk/components/client#StateCell": StateCell_4f0d63b37aa61c86bc37c81e9b9929c1,
  "/collections/components/InstantCell.tsx#InstantCell": InstantCell_68eedfe2660892a217158997e6e794e9,
  "@thu-do/editorial-desk/components/client#StateFilter": StateFilter_4f0d63b37aa61c86bc37c81e9b9929c1,
  "@thu-do/editorial-desk/components/client#SavedViews": SavedViews_4f0d63b37aa61c86bc37c81e9b9929c1,
  "@thu-do/editorial-desk/components/rsc#ListControls": ListControls_e6633f63b9a1282c45fcac589add9ddd,
  "@thu-do/editorial-desk/components/client#WordsKeeper": WordsKeeper_4f0d63b37aa61c86bc37c81e9b9929c1,
  "@thu-do/editorial-desk/components/client#PublishButton": PublishButton_4f0d63b37aa61c86bc37c81e9b9929c1,
  "@thu-do/editorial-desk/components/client#DeskStatus": DeskStatus_4f0d63b37aa61c86bc37c81e9b9929c1,
  "@thu-do/editorial-desk/components/rsc#VersionList": VersionList_e6633f63b9a1282c45fcac589add9ddd,
  "@thu-do/editorial-desk/components/client#VersionFacts": VersionFacts_4f0d63b37aa61c86bc37c81e9b9929c1,
  "/collections/users/components/CurrentPassword.tsx#CurrentPassword": CurrentPassword_ca1c85f360881f6dd111457bf64c3a51,
  "@thu-do/rss-feeds/components/client#KeyRenewal": KeyRenewal_fb4868df73948aad3c19d48898028ebb,
  "@thu-do/rss-feeds/components/client#FeedPreview": FeedPreview_fb4868df73948aad3c19d48898028ebb,
  "@thu-do/campaign-banners/components/client#CampaignOverview": CampaignOverview_966e1e2b29bc0540b2db0fe1dff83263,
  "@thu-do/campaign-banners/components/rsc#StateCell": StateCell_386cbb5f954c077439fc85170d1f4d7c,
  "@thu-do/campaign-banners/components/client#ConflictPanel": ConflictPanel_966e1e2b29bc0540b2db0fe1dff83263,
  "@thu-do/campaign-banners/components/client#MessageMaker": MessageMaker_966e1e2b29bc0540b2db0fe1dff83263,
  "@thu-do/campaign-banners/components/rsc#ListLinks": ListLinks_386cbb5f954c077439fc85170d1f4d7c,
  "@thu-do/campaign-banners/components/rsc#ListControls": ListControls_386cbb5f954c077439fc85170d1f4d7c,
  "@thu-do/campaign-banners/components/rsc#PublishControl": PublishControl_386cbb5f954c077439fc85170d1f4d7c,
  "@thu-do/campaign-banners/components/rsc#UnpublishControl": UnpublishControl_386cbb5f954c077439fc85170d1f4d7c,
  "@thu-do/editorial-desk/components/client#AuditChanges": AuditChanges_4f0d63b37aa61c86bc37c81e9b9929c1,
  "@thu-do/editorial-desk/components/client#LastAtCell": LastAtCell_4f0d63b37aa61c86bc37c81e9b9929c1,
  "@thu-do/editorial-desk/components/client#LastAt": LastAt_4f0d63b37aa61c86bc37c81e9b9929c1,
  "@thu-do/editorial-desk/components/client#AuditFilter": AuditFilter_4f0d63b37aa61c86bc37c81e9b9929c1,
  "/collections/brand/components/Icon.tsx#Icon": Icon_078ec7a30ad2f17d2c407f29c95985fd,
  "/collections/brand/components/Logo.tsx#Logo": Logo_02da773683e06b0598fafa57d7bb5c5f,
  "@thu-do/rss-feeds/components/client#FeedsNavLink": FeedsNavLink_fb4868df73948aad3c19d48898028ebb,
  "@thu-do/related-news/components/client#RelatedNavLink": RelatedNavLink_56597242517dfa74499acf673f528af0,
  "@thu-do/campaign-banners/components/rsc#CampaignNavLinks": CampaignNavLinks_386cbb5f954c077439fc85170d1f4d7c,
  "/collections/users/components/TemporaryPassword.tsx#TemporaryPassword": TemporaryPassword_3dcc3e3a2fa3cd02e3d24b90bbd6162a,
  "@thu-do/editorial-desk/components/client#DeskNavLink": DeskNavLink_4f0d63b37aa61c86bc37c81e9b9929c1,
  "@thu-do/editorial-desk/components/client#PanelWords": PanelWords_4f0d63b37aa61c86bc37c81e9b9929c1,
  "/collections/users/components/SecureCookies.tsx#SecureCookies": SecureCookies_a7264bdc69bc51f9a88c2e43785ec76a,
  "@thu-do/rss-feeds/components/rsc#FeedsView": FeedsView_d7b15c5409ecc08f303f0dfad97cb735,
  "@thu-do/related-news/components/rsc#RelatedView": RelatedView_5c8e9967843189a14c323e1bcdc70df2,
  "@thu-do/campaign-banners/components/rsc#CalendarView": CalendarView_386cbb5f954c077439fc85170d1f4d7c,
  "@thu-do/campaign-banners/components/rsc#EmergencyView": EmergencyView_386cbb5f954c077439fc85170d1f4d7c,
  "@thu-do/campaign-banners/components/rsc#ReportView": ReportView_386cbb5f954c077439fc85170d1f4d7c,
  "@thu-do/campaign-banners/components/rsc#PreviewView": PreviewView_386cbb5f954c077439fc85170d1f4d7c,
  "@thu-do/editorial-desk/components/rsc#StartView": StartView_e6633f63b9a1282c45fcac589add9ddd,
  "@thu-do/editorial-desk/components/rsc#DeskView": DeskView_e6633f63b9a1282c45fcac589add9ddd,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
