import { createServerFeature } from '@payloadcms/richtext-lexical'

/** What is pasted into a text is cleaned before the editor reads it (`cleanHtml`). */
export const CleanPasteFeature = createServerFeature({
  key: 'cleanPaste',
  feature: { ClientFeature: '/collections/fields/body/components/CleanPaste.tsx#CleanPaste' },
})
