import { z } from 'zod'

/**
 * The kinds of options that plugins take. Each says in its `error` what it accepts, as
 * {@link requireOptions} ends its sentence.
 */

/** An object of these options and no others. */
export function strictly<Shape extends z.ZodRawShape>(shape: Shape) {
  const keys = Object.keys(shape).join(', ')
  return z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? keys : `an object of ${keys}`),
  })
}

export const text = (accepted = 'a text that is not empty') =>
  z.string({ error: accepted }).refine((value) => value.trim() !== '', { error: accepted })

/** A text of a form, such as a path or a URL segment. */
export const shaped = (shape: RegExp, accepted: string) =>
  z.string({ error: accepted }).regex(shape, { error: accepted })

export const flag = z.boolean({ error: 'true or false' })

export function whole(from: number, to: number) {
  const error = `${from}–${to}, a whole number`
  return z.int({ error }).min(from, { error }).max(to, { error })
}

export function amount(from: number, to: number) {
  const error = `${from}–${to}`
  return z.number({ error }).min(from, { error }).max(to, { error })
}

export const oneOf = <const Values extends readonly [string, ...string[]]>(...values: Values) =>
  z.enum(values, { error: values.map((value) => JSON.stringify(value)).join(' or ') })

export const call = (accepted = 'a function') =>
  z.custom((value) => typeof value === 'function', { error: accepted })

export const listOf = (item: z.ZodType, accepted: string) => z.array(item, { error: accepted })

/** A list that is given for something. */
export const fullListOf = (item: z.ZodType, accepted: string) =>
  z.array(item, { error: accepted }).min(1, { error: accepted })

export const slug = text('the slug of a collection')
export const field = text('the name of a field, such as title or meta.description')
export const segment = shaped(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a URL segment such as trang-chu')
export const path = (example: string) =>
  shaped(/^\/(?:[\w/-]*[\w-])?$/, `a path such as ${example}`)
export const nextBasePath = shaped(/^(?:\/[\w-]+)*$/, 'Next’s basePath such as /docs')
export const label = strictly({ vi: text(), en: text() })

/** Words for every language, or for each by its locale. */
export const localized = (accepted = 'a text, or one for each locale') =>
  z.union([text(accepted), z.record(z.string(), text(accepted))], { error: accepted })

export const timeZone = z.string({ error: 'an IANA name such as Asia/Ho_Chi_Minh' }).refine(
  (name) => {
    try {
      return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== ''
    } catch {
      return false
    }
  },
  { error: 'an IANA name such as Asia/Ho_Chi_Minh' },
)

export const visibility = z.custom(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    ['where', 'isVisible', 'nextChange', 'interval'].every(
      (name) => typeof (value as Record<string, unknown>)[name] === 'function',
    ),
  { error: 'what createVisibilityRule() gives' },
)

/** Every option of `T` has a kind, and nothing else has. */
export type KindsOf<T> = Readonly<Record<keyof T, z.ZodType>>
