import type { Config, PayloadRequest } from 'payload'
import { createVisibilityRule, type VisibilityRule } from '../kit/visibility.ts'
import { type Clock, defaultClock, isTimeZone } from './core/time/clock.ts'
import type { AskedOf, DeskSource, EditorialDeskOptions, SharedViewsOptions } from './options.ts'

/** The options with every default filled in; nothing else decides one. */
export type ResolvedOptions = {
  readonly publications: ReadonlyMap<string, Publication>
  /** Whether somebody may approve the own work. */
  readonly mayApproveOwn: AskedOf
  readonly staff: AskedOf
  readonly trash: { readonly collections: ReadonlySet<string>; readonly days: number }
  readonly visibility: VisibilityRule
  readonly clock: Clock
  readonly desk: { readonly sources: readonly DeskSource[]; readonly limit: number }
  readonly sharedViews: SharedViews
  /** Null where nothing is written down. */
  readonly audit: Audit | null
}

export type SharedViews = {
  readonly sharers: AskedOf
  readonly groups: ReadonlyMap<string, SharedViewsOptions['groups'][string]>
}

export type Audit = {
  readonly collections: ReadonlySet<string>
  readonly globals: ReadonlySet<string>
  readonly readers: AskedOf
  readonly secrets: ReadonlySet<string>
  readonly networkOf: (req: PayloadRequest) => string | null
  readonly group: string | Readonly<Record<string, string>> | null
}

export type Publication = {
  readonly collection: string
  readonly title: string
  readonly keptOnRestore: readonly string[]
  readonly author: string
  readonly publishers: AskedOf
  readonly unreviewed: readonly string[]
  readonly expiresAt: string | null
  readonly milestones: readonly string[]
}

const signedIn: AskedOf = ({ req }) => req.user !== null

/**
 * Fills in the defaults.
 *
 * @throws {Error} naming the first wrong option, what is accepted and what to do.
 */
export function resolveOptions(options: EditorialDeskOptions, config: Config): ResolvedOptions {
  const publications = Object.entries(options.publications).map(
    ([collection, { title, ...given }]) => ({
      collection,
      title,
      keptOnRestore: given.keptOnRestore ?? [],
      author: given.author ?? 'createdBy',
      publishers: given.publishers ?? signedIn,
      unreviewed: given.unreviewed ?? [],
      expiresAt: given.expiresAt === undefined ? 'expiresAt' : given.expiresAt,
      milestones: given.milestones ?? [],
    }),
  )
  if (publications.length === 0) {
    fail('publications is empty', 'at least one collection by its slug')
  }
  for (const publication of publications) requirePublication(publication, config)
  const { fourEyes, staff = signedIn, visibility = createVisibilityRule() } = options
  const { timeZone: clock = defaultClock } = options
  if (!isTimeZone(clock.name)) {
    fail(`timeZone.name is ${clock.name}`, 'an IANA name such as Asia/Ho_Chi_Minh')
  }
  return {
    publications: new Map(publications.map((one) => [one.collection, one])),
    mayApproveOwn: fourEyes === false ? () => true : (fourEyes?.exempt ?? (() => false)),
    staff,
    trash: resolveTrash(options, config),
    visibility,
    clock,
    desk: resolveDesk(options),
    sharedViews: resolveSharedViews(options),
    audit: resolveAudit(options, config),
  }
}

function resolveAudit(
  { audit, publications }: EditorialDeskOptions,
  config: Config,
): ResolvedOptions['audit'] {
  if (!audit) return null
  const { collections = [], globals = [], group = null, networkOf, readers, secrets = [] } = audit
  const requireAll = (option: string, named: readonly string[], known: readonly string[]): void => {
    const unknown = named.find((slug) => !known.includes(slug))
    if (unknown === undefined) return
    fail(
      `audit.${option} names "${unknown}", which the config does not have`,
      `one of ${known.join(', ')}`,
    )
  }
  const slugsOf = (list: readonly { readonly slug: string }[] = []) => list.map(({ slug }) => slug)
  requireAll('collections', collections, slugsOf(config.collections))
  requireAll('globals', globals, slugsOf(config.globals))
  return {
    ...{ readers, group, globals: new Set(globals), secrets: new Set(secrets) },
    collections: new Set([...Object.keys(publications), ...collections]),
    networkOf: networkOf ?? (() => null),
  }
}

function resolveDesk({ desk }: EditorialDeskOptions): ResolvedOptions['desk'] {
  const { sources = [], linesPerPart: limit = 6 } = desk ?? {}
  if (!Number.isSafeInteger(limit) || limit < 1 || limit > 50)
    fail(`desk.linesPerPart is ${limit}`, 'a whole number from 1 to 50')
  return { sources, limit }
}

function resolveSharedViews({ sharedViews }: EditorialDeskOptions): SharedViews {
  if (!sharedViews) return { sharers: () => false, groups: new Map() }
  const groups = new Map(Object.entries(sharedViews.groups))
  if (groups.size === 0) fail('sharedViews.groups is empty', 'at least one group by its name')
  return { sharers: sharedViews.sharers, groups }
}

function resolveTrash({ publications, trash }: EditorialDeskOptions, config: Config) {
  const { also = [], days = 30 } = trash ?? {}
  if (!Number.isSafeInteger(days) || days < 1)
    fail(`trash.days is ${days}`, 'a whole number from 1')
  const slugs = (config.collections ?? []).map(({ slug }) => slug)
  const unknown = also.find((slug) => !slugs.includes(slug))
  if (unknown !== undefined) {
    fail(
      `trash.also names "${unknown}", which the config does not have`,
      `one of ${slugs.join(', ')}`,
    )
  }
  return { collections: new Set([...Object.keys(publications), ...also]), days }
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
