import { resolve } from 'node:path'
import { z } from 'zod'
import { isPrivateHost } from '../../plugins/kit/addresses/isPrivateHost.ts'

/** The whole configuration by environment, parsed once. `.env.example` documents each variable. */
export type Environment = {
  readonly databaseUrl: string
  /** MongoDB may be used without a replica set, and so without transactions. */
  readonly mayLackTransactions: boolean
  readonly payloadSecret: string
  /** Without a trailing slash. */
  readonly siteUrl: string
  readonly port: number
  /** Absolute. */
  readonly mediaDir: string
  readonly seed: 'demo' | 'none'
  /** WebSub hub that subscribers of the feeds are told of changes by. */
  readonly hubUrl: string | null
  /** The hub may be on this machine or in the own network. */
  readonly isPrivateHubAllowed: boolean
  /** Memory for rendered pages; 0 renders each page anew. */
  readonly pageCacheBytes: number
  /** Sites that may show our widgets. */
  readonly widgetOrigins: readonly string[]
  /** The header in which the operator's own proxy writes a reader's address; null without a proxy. */
  readonly readerAddressHeader: string | null
  /** Pages carry `Surrogate-Key`, for a CDN that purges by it. */
  readonly hasSurrogateKeys: boolean
  /** Each visitor may cost so much; see `door/rates.ts`. */
  readonly hasRateLimits: boolean
  /** The first administrator, where the operator names one. */
  readonly admin: { readonly email: string; readonly password: string | null }
  readonly isProduction: boolean
}

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

/** Reserved by RFC 2606, so that mail to it goes nowhere. */
const defaultAdminEmail = 'admin@newsroom.example'
/** Signs sessions in development and tests only; production refuses to start without its own. */
const developmentSecret = 'development-and-tests-only-never-in-production'

const databaseUrl = z
  .string()
  .regex(/^(?:file:.+|mongodb(?:\+srv)?:\/\/.+)$/)
  .default('file:./data/newsroom.db')
const siteUrl = z
  .url({ protocol: /^https?$/ })
  .transform((address) => new URL(address))
  .refine((address) => address.search === '' && address.hash === '' && address.pathname === '/')
  .transform((address) => address.origin)
const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((value) => value <= 65_535)
  .default(3000)
const origins = z
  .string()
  .default('')
  .transform((list) => list.split(/[\s,]+/).filter((entry) => entry !== ''))
  .refine((list) => list.every((entry) => entry === '*' || /^https?:\/\/[^/?#]+\/?$/.test(entry)))
/** RFC 9110 section 5.1, without the signs that no proxy uses. */
const headerName = z
  .string()
  .regex(/^[a-z0-9-]+$/i)
  .transform((name) => name.toLowerCase())
const megabytes = z
  .string()
  .regex(/^\d{1,6}$/)
  .transform(Number)
  .default(128)

const hubUrl = z.url({ protocol: /^https?$/ }).refine((address) => {
  const url = URL.canParse(address) ? new URL(address) : null
  return url?.username === '' && url.password === ''
})

/** What each variable accepts and what to do about a bad one, in the words of the error. */
const variables = {
  DATABASE_URL: {
    schema: databaseUrl,
    accepts: 'file:<path> for SQLite, or mongodb://… or mongodb+srv://… for MongoDB',
    remedy: 'Leave it out for file:./data/newsroom.db',
    isSecret: true,
  },
  MONGODB_WITHOUT_TRANSACTIONS: {
    schema: z.enum(['yes', 'no']).default('no'),
    accepts: 'yes or no',
    remedy: 'Leave it out for no; yes starts in production on a MongoDB that is no replica set',
  },
  PAYLOAD_SECRET: {
    schema: z.string().min(16).optional(),
    accepts: 'at least 16 characters, kept secret and the same for every process of the site',
    remedy: 'Make one with: openssl rand -base64 32',
    isSecret: true,
  },
  SITE_URL: {
    schema: siteUrl.optional(),
    accepts: 'the site’s own address without a path, such as https://laodongthudo.vn',
    remedy: 'Leave it out for http://localhost:<PORT>',
  },
  PORT: {
    schema: port,
    accepts: 'a whole number from 0 to 65535 (0 takes any free port)',
    remedy: 'Leave it out for 3000',
  },
  MEDIA_DIR: {
    schema: z.string().default('./media'),
    accepts: 'a directory that the server may write to',
    remedy: 'Leave it out for ./media',
  },
  ADMIN_EMAIL: {
    schema: z.email().default(defaultAdminEmail),
    accepts: 'an e-mail address',
    remedy: `Leave it out for ${defaultAdminEmail}`,
  },
  ADMIN_PASSWORD: {
    schema: z.string().min(12).optional(),
    accepts: 'at least 12 characters',
    remedy: 'Leave it out and the first start prints a generated one',
    isSecret: true,
  },
  SEED: {
    schema: z.enum(['demo', 'none']).default('demo'),
    accepts: 'demo or none',
    remedy: 'Leave it out for demo, which fills an empty database with the demo newsroom',
  },
  WEBSUB_HUB_URL: {
    schema: hubUrl.optional(),
    accepts:
      'the address of a WebSub hub without a user name or password, such as https://pubsubhubbub.appspot.com/',
    remedy:
      'Every feed names this address to its readers. Leave it out and no hub is told of changes',
    isSecret: true,
  },
  WEBSUB_PRIVATE_HUB: {
    schema: z.enum(['yes', 'no']).default('no'),
    accepts: 'yes or no',
    remedy: 'Leave it out for no; yes lets the hub be on this machine or in the own network',
  },
  PAGE_CACHE_MB: {
    schema: megabytes,
    accepts: 'a whole number of megabytes, 0 for no cache',
    remedy: 'Leave it out for 128',
  },
  WIDGET_ORIGINS: {
    schema: origins,
    accepts: 'addresses of sites such as https://congdoan.vn with commas between, or *',
    remedy: 'Leave it out to show widgets on no other site',
  },
  READER_ADDRESS_HEADER: {
    schema: headerName.optional(),
    accepts: 'the name of one header such as x-real-ip or cf-connecting-ip',
    remedy: 'Leave it out where readers connect without a proxy or CDN of yours between',
  },
  SURROGATE_KEYS: {
    schema: z.enum(['on', 'off']).default('off'),
    accepts: 'on or off',
    remedy: 'Leave it out for off; only a CDN that purges by Surrogate-Key needs it',
  },
  RATE_LIMITS: {
    schema: z.enum(['on', 'off']).default('on'),
    accepts: 'on or off',
    remedy: 'Leave it out for on; off is for measuring, or where a proxy of yours bounds the rates',
  },
} as const satisfies Record<string, Variable>

type Variable = { schema: z.ZodType; accepts: string; remedy: string; isSecret?: boolean }
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
    mediaDir: resolve(values.MEDIA_DIR),
    seed: values.SEED,
    hubUrl: values.WEBSUB_HUB_URL ?? null,
    isPrivateHubAllowed: values.WEBSUB_PRIVATE_HUB === 'yes',
    pageCacheBytes: values.PAGE_CACHE_MB * 1024 ** 2,
    widgetOrigins: values.WIDGET_ORIGINS,
    readerAddressHeader: values.READER_ADDRESS_HEADER ?? null,
    hasSurrogateKeys: values.SURROGATE_KEYS === 'on',
    hasRateLimits: values.RATE_LIMITS === 'on',
    admin: { email: values.ADMIN_EMAIL, password: values.ADMIN_PASSWORD ?? null },
    isProduction,
  }
}
