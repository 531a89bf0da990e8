/**
 * Cache tags: what a rendered page was made from. A page carries `tagOfDocument` for each document
 * that it shows and `tagOfList` for each list that it walked; a content event carries the same
 * words and evicts the pages that share one.
 */
export type DocumentId = number | string

/** The document itself, wherever it is shown: `articles:12`. */
export const tagOfDocument = (collection: string, id: DocumentId): string => `${collection}:${id}`

/** Every list over the collection: `articles`. */
export const tagOfList = (collection: string): string => collection

/** The lists of a collection that a related document selects: `articles@categories:3`. */
export const tagOfScope = (collection: string, scope: string, id: DocumentId): string =>
  `${collection}@${scope}:${id}`

/** A global: `global:navigation`. */
export const tagOfGlobal = (slug: string): string => `global:${slug}`
