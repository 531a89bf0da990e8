import { z } from 'zod'

export type Variable = {
  readonly schema: z.ZodType
  readonly accepts: string
  readonly remedy: string
  /** Its value is never shown. */
  readonly isSecret?: boolean
}

/** Reserved by RFC 2606, so that mail to it goes nowhere. */
const defaultAdminEmail = 'admin@newsroom.example'
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
const megabytesOr = (usual: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .default(usual)

const hubUrl = z.url({ protocol: /^https?$/ }).refine((address) => {
  const url = URL.canParse(address) ? new URL(address) : null
  return url?.username === '' && url.password === ''
})

/** What each variable accepts and what to do about a bad one, in the words of the error. */
export const variables = {
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
  ROLE: {
    schema: z.enum(['all', 'reader', 'desk']).default('all'),
    accepts: 'all, reader (no admin panel, no jobs) or desk (both, loaded at the start)',
    remedy: 'Leave it out for all, unless several processes share one MongoDB',
  },
  MEDIA_DIR: {
    schema: z.string().default('./media'),
    accepts: 'a directory that the server may write to',
    remedy: 'Leave it out for ./media',
  },
  LEARNED_ORDER_FILE: {
    schema: z.string().default('./data/related-order.json'),
    accepts: 'a file that npm run related:learn may write to',
    remedy: 'Leave it out for ./data/related-order.json',
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
    schema: megabytesOr(128),
    accepts: 'a whole number of megabytes, 0 for no cache',
    remedy: 'Leave it out for 128',
  },
  ANSWER_CACHE_MB: {
    schema: megabytesOr(64),
    accepts: 'a whole number of megabytes, 0 for no cache',
    remedy: 'Leave it out for 64',
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
  METRICS_TOKEN: {
    schema: z
      .string()
      .regex(/^[\x21-\x7E]{16,}$/)
      .optional(),
    accepts: 'at least 16 characters of ASCII without a space',
    remedy: 'Make one with: openssl rand -hex 16. Leave it out and there is no /metrics',
    isSecret: true,
  },
  RATE_LIMITS: {
    schema: z.enum(['on', 'off']).default('on'),
    accepts: 'on or off',
    remedy: 'Leave it out for on; off is for measuring, or where a proxy of yours bounds the rates',
  },
} as const satisfies Record<string, Variable>
