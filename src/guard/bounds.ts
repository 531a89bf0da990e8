import type { PayloadRequest } from 'payload'

/** How much one request may ask for. Each is checked before the database is asked anything. */
export type Bounds = {
  /** Documents in one page of a list. */
  readonly pageSize: number
  /** Documents that one request changes or deletes. */
  readonly bulkSize: number
  /** Comparisons in one `where`; a `like` counts each of its words, as the database does. */
  readonly comparisons: number
  /** `and` and `or` within each other. */
  readonly nesting: number
  /** Characters of one value that is compared. */
  readonly textLength: number
  /** Values of one `in` or `not_in`. */
  readonly listLength: number
  readonly sortKeys: number
  readonly graphql: {
    /** Characters of the document. */
    readonly length: number
    readonly tokens: number
    /** Fields at the root, whatever their aliases: each is a query of its own. */
    readonly rootFields: number
    /** Fields, with those of fragments counted as often as they are spread. */
    readonly fields: number
    readonly depth: number
    readonly directives: number
  }
}

const strangers: Bounds = {
  pageSize: 100,
  bulkSize: 100,
  comparisons: 12,
  nesting: 4,
  textLength: 100,
  listLength: 100,
  sortKeys: 3,
  graphql: {
    length: 8_000,
    tokens: 1_000,
    rootFields: 5,
    fields: 200,
    depth: 8,
    directives: 10,
  },
}

/** A list in the admin panel shows 100; pickers name each document that a form already holds. */
const staff: Bounds = {
  pageSize: 1_000,
  bulkSize: 200,
  comparisons: 100,
  nesting: 6,
  textLength: 500,
  listLength: 1_000,
  sortKeys: 5,
  graphql: {
    length: 200_000,
    tokens: 20_000,
    rootFields: 20,
    fields: 500,
    depth: 10,
    directives: 50,
  },
}

/** Every role of the newsroom has the same bounds; whoever has no login has the narrow ones. */
export const boundsFor = ({ user }: Pick<PayloadRequest, 'user'>): Bounds =>
  user ? staff : strangers
