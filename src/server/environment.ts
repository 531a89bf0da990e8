import { resolve } from 'node:path'
import type { z } from 'zod'
import { isPrivateHost } from '../../plugins/kit/addresses/isPrivateHost.ts'
import { type Variable, variables } from './environmentVariables.ts'

/** The whole configuration by environment, parsed once. `.env.example` documents each variable. */
export type Environment = {
  readonly databaseUrl: string
  /** MongoDB may be used without a replica set, and so without transactions. */
  readonly mayLackTransactions: boolean
  readonly payloadSecret: string
  /** Without a trailing slash. */
  readonly siteUrl: string
  readonly port: number
  /** What this process does of the newsroom's work. */
  readonly role: Role
  /** Absolute. */
  readonly mediaDir: string
  /** What related news learned from this newsroom's links. Absolute. */
  readonly learnedOrderFile: string
  readonly seed: 'demo' | 'none'
  /** WebSub hub that subscribers of the feeds are told of changes by. */
  readonly hubUrl: string | null
  /** The hub may be on this machine or in the own network. */
  readonly isPrivateHubAllowed: boolean
  /** Memory for rendered pages; 0 renders each page anew. */
  readonly pageCacheBytes: number
  readonly answerCacheBytes: number
  /** Sites that may show our widgets. */
  readonly widgetOrigins: readonly string[]
  /** The header in which the operator's own proxy writes a reader's address; null without a proxy. */
  readonly readerAddressHeader: string | null
  /** Pages carry `Surrogate-Key`, for a CDN that purges by it. */
  readonly hasSurrogateKeys: boolean
  /** Each visitor may cost so much; see `door/rates.ts`. */
  readonly hasRateLimits: boolean
  /** What whoever scrapes `/metrics` sends; null where nobody may. */
  readonly metricsToken: string | null
  /** The first administrator, where the operator names one. */
  readonly admin: { readonly email: string; readonly password: string | null }
  readonly isProduction: boolean
}

/**
 * `all` does everything, and loads the admin panel when somebody opens it. Where several processes
 * share a MongoDB, a `reader` has neither panel nor jobs, and a `desk` has both from its start.
 */
type Role = 'all' | 'reader' | 'desk'

/** Thrown with one line for each bad value, so that an operator mends all of them at once. */
export class EnvironmentError extends Error {
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(
      `The environment has ${problems.length} bad value(s):\n${problems.map(bullet).join('\n')}`,
    )
    this.name = 'EnvironmentError'
    this.problems = problems
  }
}
const bullet = (problem: string): string => `  - ${problem}`

/** Signs sessions in development and tests only; production refuses to start without its own. */
const developmentSecret = 'development-and-tests-only-never-in-production'

type Name = keyof typeof variables
type Values = { [N in Name]: z.output<(typeof variables)[N]['schema']> }

/**
 * The environment's variables as one checked value. An empty variable counts as left out.
 *
 * @throws {EnvironmentError} naming each bad variable, its value (never a secret's), what is
 * accepted and what to do.
 */
export function parseEnvironment(env: Readonly<Record<string, string | undefined>>): Environment {
  const problems: string[] = []
  const values: Partial<Record<Name, unknown>> = {}
  for (const name of Object.keys(variables) as Name[]) {
    const variable: Variable = variables[name]
    const given = env[name]?.trim() || undefined
    const parsed = variable.schema.safeParse(given)
    if (parsed.success) values[name] = parsed.data
    else problems.push(describe(name, given, variable))
  }
  const isProduction = env['NODE_ENV'] === 'production'
  if (isProduction && !env['PAYLOAD_SECRET']?.trim()) {
    problems.push(describe('PAYLOAD_SECRET', undefined, variables.PAYLOAD_SECRET))
  }
  const { WEBSUB_HUB_URL: hub, WEBSUB_PRIVATE_HUB: mayBePrivate } = values as Partial<Values>
  if (hub && mayBePrivate === 'no' && isPrivateHost(new URL(hub).hostname)) {
    problems.push(
      `WEBSUB_HUB_URL is ${JSON.stringify(hub)}, inside the own network; expected a public host. To try a hub of your own, set WEBSUB_PRIVATE_HUB=yes.`,
    )
  }
  if (problems.length > 0) throw new EnvironmentError(problems)
  return toEnvironment(values as Values, isProduction)
}

function describe(name: Name, given: string | undefined, variable: Variable): string {
  const shown =
    given === undefined
      ? 'not set'
      : variable.isSecret
        ? `a value of ${given.length} characters`
        : JSON.stringify(given)
  return `${name} is ${shown}; expected ${variable.accepts}. ${variable.remedy}.`
}

function toEnvironment(values: Values, isProduction: boolean): Environment {
  return {
    databaseUrl: values.DATABASE_URL,
    mayLackTransactions: values.MONGODB_WITHOUT_TRANSACTIONS === 'yes' || !isProduction,
    payloadSecret: values.PAYLOAD_SECRET ?? developmentSecret,
    siteUrl: values.SITE_URL ?? `http://localhost:${values.PORT}`,
    port: values.PORT,
    role: values.ROLE,
    mediaDir: resolve(values.MEDIA_DIR),
    learnedOrderFile: resolve(values.LEARNED_ORDER_FILE),
    seed: values.SEED,
    hubUrl: values.WEBSUB_HUB_URL ?? null,
    isPrivateHubAllowed: values.WEBSUB_PRIVATE_HUB === 'yes',
    pageCacheBytes: values.PAGE_CACHE_MB * 1024 ** 2,
    answerCacheBytes: values.ANSWER_CACHE_MB * 1024 ** 2,
    widgetOrigins: values.WIDGET_ORIGINS,
    readerAddressHeader: values.READER_ADDRESS_HEADER ?? null,
    hasSurrogateKeys: values.SURROGATE_KEYS === 'on',
    metricsToken: values.METRICS_TOKEN ?? null,
    hasRateLimits: values.RATE_LIMITS === 'on',
    admin: { email: values.ADMIN_EMAIL, password: values.ADMIN_PASSWORD ?? null },
    isProduction,
  }
}
