import type { CollectionConfig, Config, DateField, Field, SanitizedConfig } from 'payload'
import { nobody } from './access/nobody.ts'

/**
 * The configuration with each document's own times closed to every request: Payload stores a
 * `createdAt` and, of a new document, an `updatedAt` that a request names. A plugin like any other,
 * the last, so that it reaches the collections of those before it.
 */
export function systemTimes(config: Config): Config {
  return { ...config, collections: (config.collections ?? []).map(withSystemTimes) }
}

function withSystemTimes(collection: CollectionConfig): CollectionConfig {
  if (collection.timestamps === false) return collection
  const missing = times.filter(({ name }) => !collection.fields.some(isNamed(name)))
  return { ...collection, fields: [...collection.fields, ...missing] }
}

/**
 * The same in the collections that Payload adds after every plugin (preferences, locks, jobs) and in
 * globals. Sessions it closes itself for updates, and forgets new accounts.
 */
export function closeSystemFields(config: SanitizedConfig): SanitizedConfig {
  for (const { fields, flattenedFields } of [...config.collections, ...config.globals]) {
    for (const field of [...fields, ...flattenedFields]) {
      if (!('name' in field) || !systemNames.includes(field.name)) continue
      Object.assign(field, { access: { ...closed, ...('access' in field ? field.access : {}) } })
    }
  }
  return config
}

const closed = { create: nobody, update: nobody }

const isNamed =
  (name: string) =>
  (field: Field): boolean =>
    'name' in field && field.name === name

/** As Payload would add them, and closed. */
const time = (name: string, label: string, title: string): DateField => ({
  name,
  type: 'date',
  index: true,
  label: { vi: label, en: title },
  access: closed,
  admin: {
    hidden: true,
    disableBulkEdit: true,
    components: { Cell: '/collections/components/InstantCell.tsx#InstantCell' },
  },
  hooks: { beforeDuplicate: [() => null] },
})

const times = [
  time('updatedAt', 'Sửa lần cuối', 'Updated at'),
  time('createdAt', 'Tạo lúc', 'Created at'),
]

const systemNames: readonly string[] = [...times.map(({ name }) => name), 'sessions']
