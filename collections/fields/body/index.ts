import {
  BlockquoteFeature,
  BlocksFeature,
  EXPERIMENTAL_TableFeature as TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  lexicalEditor,
} from '@payloadcms/richtext-lexical'
import type { RichTextField } from 'payload'
import { withStoredDates } from '../../../plugins/kit/dates/withStoredDates.ts'
import { richText as validRichText } from 'payload/shared'
import { linkProblem } from './bodyLinks.ts'
import { galleryBlock, photoBlock } from './photoBlocks.ts'
import { infoBoxBlock, pullQuoteBlock, relatedArticleBlock } from './textBlocks.ts'
import { textFeatures } from './textFeatures.ts'
import { videoBlock } from './videoBlock.ts'

/** The editor of a story's text: what readers' pages can show, and nothing more. */
export const bodyEditor = lexicalEditor({
  features: [
    ...textFeatures,
    FixedToolbarFeature(),
    // The headline is the page's only first heading.
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BlockquoteFeature(),
    HorizontalRuleFeature(),
    TableFeature(),
    BlocksFeature({
      blocks: [
        photoBlock,
        galleryBlock,
        videoBlock,
        pullQuoteBlock,
        infoBoxBlock,
        relatedArticleBlock,
      ].map(withStoredDates),
    }),
  ],
})

/** The text itself. */
export const bodyField: RichTextField = {
  name: 'body',
  type: 'richText',
  label: { vi: 'Nội dung', en: 'Body' },
  editor: bodyEditor,
  // Payload names only the field of a link that is wrong, in English.
  validate: (value, options) => linkProblem(value) ?? validRichText(value, options),
}
