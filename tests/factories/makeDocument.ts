import type { FlattenedField, Payload, SanitizedCollectionConfig } from 'payload'
import { makePhotoFile } from './photoFile.ts'
import { testPassword, type TestUser } from './index.ts'

export type DocumentId = number | string
export type Data = Readonly<Record<string, unknown>>

/** What the fields' types cannot tell of a valid document. */
type Extras = Readonly<Record<string, (next: number) => Data>>

const extras: Extras = {
  users: (next) => ({
    email: `nguoi-dung-${next}@newsroom.example`,
    password: testPassword,
    roles: ['reporter'],
  }),
  redirects: (next) => ({ from: `/cu-${next}`, toUrl: '/moi' }),
  campaigns: () => ({
    windows: [{ startsAt: '2020-01-01T00:00:00.000Z', endsAt: '2100-01-01T00:00:00.000Z' }],
  }),
  'public-numbers': (next) => ({ number: 500_000 + next }),
}

/** Closed to the Local API as well. */
export const writtenByHooks: ReadonlySet<string> = new Set(['desk-audit'])

/**
 * Makes valid documents of any collection from its fields: a collection that the configuration gets
 * tomorrow is made without a word here, or ends the proof with the field that it could not fill.
 */
export function createMaker(payload: Payload) {
  let serial = 0
  /** One of each collection that others refer to. */
  const targets = new Map<string, Promise<DocumentId>>()

  const targetIn = (slug: string): Promise<DocumentId> => {
    const known = targets.get(slug)
    if (known) return known
    const made = make(configOf(slug), {})
    targets.set(slug, made)
    return made
  }
  const configOf = (slug: string): SanitizedCollectionConfig => {
    const found = payload.config.collections.find((collection) => collection.slug === slug)
    if (!found) throw new Error(`no collection ${slug}`)
    return found
  }

  /** Data with every required field, as a caller of the API sends it. */
  async function dataFor(collection: SanitizedCollectionConfig): Promise<Data> {
    serial += 1
    const data = await fill(collection.flattenedFields, serial)
    return { ...data, ...extras[collection.slug]?.(serial) }
  }

  async function fill(fields: readonly FlattenedField[], number: number): Promise<Data> {
    const entries: [string, unknown][] = []
    for (const field of fields) {
      const isLeftOut = !('required' in field && field.required) && field.type !== 'group'
      // A field that the system fills has a default or a hook.
      if (isLeftOut || ('virtual' in field && field.virtual)) continue
      const value = await valueFor(field, number)
      if (value !== undefined) entries.push([field.name, value])
    }
    return Object.fromEntries(entries)
  }

  async function valueFor(field: FlattenedField, number: number): Promise<unknown> {
    if ('defaultValue' in field && (field.defaultValue as unknown) !== undefined) return undefined
    switch (field.type) {
      case 'text':
      case 'textarea':
        return `Bí mật ${field.name} ${number}`
      case 'number':
        return number
      case 'date':
        return '2020-08-31T05:00:00.000Z'
      case 'email':
        return `thu-${number}@newsroom.example`
      case 'json':
        return {}
      case 'checkbox':
        return false
      case 'select': {
        const [first] = field.options
        const value = typeof first === 'string' ? first : first?.value
        return field.hasMany ? [value] : value
      }
      case 'upload':
      case 'relationship': {
        const slug = Array.isArray(field.relationTo) ? field.relationTo[0] : field.relationTo
        if (!slug) return undefined
        const id = await targetIn(slug)
        const value = Array.isArray(field.relationTo) ? { relationTo: slug, value: id } : id
        return field.hasMany ? [value] : value
      }
      case 'group':
        return fill(field.flattenedFields, number)
      case 'array':
        return [await fill(field.flattenedFields, number)]
      default:
        throw new Error(
          `leaks: ${field.type} field ${field.name} has no value; teach makeDocument.ts`,
        )
    }
  }

  /** A document past all access, as one that has been there for long. */
  async function make(
    collection: SanitizedCollectionConfig,
    overrides: Data,
    owner?: TestUser,
  ): Promise<DocumentId> {
    const isPublication = Boolean(collection.versions?.drafts) && hasField(collection, 'createdBy')
    // Whoever wrote it did not publish it.
    const authored = owner && isPublication ? { createdBy: owner.id } : {}
    const data = { ...(await dataFor(collection)), ...authored, ...overrides }
    if (writtenByHooks.has(collection.slug)) {
      const row: unknown = await payload.db.create({ collection: collection.slug, data })
      return (row as { id: DocumentId }).id
    }
    const { id } = await payload.create({
      collection: collection.slug,
      data: data as never,
      draft: overrides['_status'] === 'draft',
      depth: 0,
      ...(owner && !isPublication ? { user: owner } : {}),
      ...((collection.upload as unknown)
        ? { file: await makePhotoFile({ name: `anh-${serial}.jpg`, width: 64, height: 48 }) }
        : {}),
    })
    return id
  }

  return { make, dataFor }
}

const hasField = ({ flattenedFields }: SanitizedCollectionConfig, wanted: string): boolean =>
  flattenedFields.some(({ name }) => name === wanted)

export type Maker = ReturnType<typeof createMaker>
