import {
  BoldFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnderlineFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import { linkUrlField } from './bodyLinks.ts'
import { CleanPasteFeature } from './cleanPaste.ts'

/** What running text may hold, in the body and in boxes inside it. */
export const textFeatures = [
  ParagraphFeature(),
  BoldFeature(),
  ItalicFeature(),
  UnderlineFeature(),
  StrikethroughFeature(),
  SubscriptFeature(),
  SuperscriptFeature(),
  UnorderedListFeature(),
  OrderedListFeature(),
  // Addresses only: a link to one of our documents is the card for a related article.
  LinkFeature({
    enabledCollections: [],
    fields: ({ defaultFields }) => defaultFields.map(linkUrlField),
  }),
  InlineToolbarFeature(),
  CleanPasteFeature(),
]
