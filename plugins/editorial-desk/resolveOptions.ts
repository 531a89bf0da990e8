import type { Config } from 'payload'
import type { EditorialDeskOptions } from './options.ts'

/** The options with every default filled in; nothing else decides one. */
export type ResolvedOptions = {
  readonly publications: ReadonlyMap<string, Publication>
}

export type Publication = {
  readonly collection: string
  readonly title: string
  readonly keptOnRestore: readonly string[]
  readonly milestones: readonly string[]
}

/**
 * Fills in the defaults.
 *
 * @throws {Error} naming the first wrong option, what is accepted and what to do.
 */
export function resolveOptions(options: EditorialDeskOptions, config: Config): ResolvedOptions {
  const publications = Object.entries(options.publications).map(
    ([collection, { title, keptOnRestore = [], milestones = [] }]) => ({
      ...{ collection, title, keptOnRestore, milestones },
    }),
  )
  if (publications.length === 0) {
    fail('publications is empty', 'at least one collection by its slug')
  }
  for (const publication of publications) requirePublication(publication, config)
  return { publications: new Map(publications.map((one) => [one.collection, one])) }
}

function requirePublication({ collection, title }: Publication, config: Config): void {
  const { collections = [] } = config
  const found = collections.find(({ slug }) => slug === collection)
  if (!found) {
    const slugs = collections.map(({ slug }) => slug).join(', ')
    fail(`publications names "${collection}", which the config does not have`, `one of ${slugs}`)
  }
  const { versions } = found
  if (typeof versions !== 'object' || !versions.drafts) {
    fail(`publications.${collection} keeps no drafts`, 'a collection with versions.drafts')
  }
  if (!title) fail(`publications.${collection}.title is empty`, 'the name of a field')
}

function fail(what: string, expected: string): never {
  throw new Error(`editorial-desk: ${what}; expected ${expected}`)
}
