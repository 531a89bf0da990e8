import type { Access, CollectionSlug, SanitizedCollectionConfig } from 'payload'
import type { Words } from '../../plugins/kit/refusal.ts'
import { collectionNamed } from '../collectionNamed.ts'
import type { Act } from './acts.ts'
import type { Asked } from './asked.ts'
import type { SignedIn } from './whoMay.ts'

/** What was refused, and the functions that refused it. */
export type Place = {
  readonly slug: string
  /** Each of them has to admit. */
  readonly access: readonly Access[]
  /** As menus call one of them. */
  readonly what: Words
  readonly data?: Readonly<Record<string, unknown>>
  readonly id?: number | string
}

/** Null of what is refused elsewhere than in access. */
export function placeOf(asked: Asked, act: Act, req: SignedIn): Promise<Place | null> {
  return asked.kind === 'global'
    ? Promise.resolve(globalPlace(asked, act, req))
    : collectionPlace(asked, act, req)
}

function globalPlace({ slug, data }: Asked, act: Act, req: SignedIn): Place | null {
  const config = req.payload.config.globals.find((global) => global.slug === slug)
  const access = config?.access[act === 'read' ? 'read' : 'update']
  if (!config || !access) return null
  return {
    slug,
    access: [access],
    what: wordsOf(config.label),
    ...(data ? { data } : {}),
  }
}

async function collectionPlace(asked: Asked, act: Act, req: SignedIn): Promise<Place | null> {
  const { slug, operation } = asked
  const config = collectionNamed(slug, req)?.config
  if (!config) return null
  const isRestore = act === 'restoreVersion'
  // Payload refuses it before it looks whether there are any.
  if (isRestore && !config.versions) return null
  const id = isRestore ? await parentOf(asked, req) : asked.id
  const data = isRestore ? { _status: 'draft' } : asked.data
  return {
    slug,
    access: accessOf(config, operation === 'create' ? 'create' : act),
    what: wordsOf(config.labels.singular),
    ...(data ? { data } : {}),
    ...(id === undefined ? {} : { id }),
  }
}

function accessOf({ access }: SanitizedCollectionConfig, act: Act): Access[] {
  switch (act) {
    case 'create':
    case 'read':
    case 'delete':
      return [access[act]]
    case 'throwAway':
      return [access.update, access.delete]
    case 'readVersions':
      return [access.readVersions]
    case 'update':
    case 'publish':
    case 'restoreVersion':
      return [access.update]
  }
}

async function parentOf({ slug, id }: Asked, { payload }: SignedIn) {
  const { docs } = await payload.db.findVersions({
    ...{ collection: slug as CollectionSlug, limit: 1, pagination: false },
    where: { id: { equals: id } },
  })
  return (docs[0] as { parent?: number | string } | undefined)?.parent
}

function wordsOf(label: unknown): Words {
  const { vi, en } = (typeof label === 'object' ? (label ?? {}) : {}) as Partial<Words>
  const plain = typeof label === 'string' ? label : ''
  return { vi: begunSmall(vi ?? plain), en: begunSmall(en ?? plain) }
}
const begunSmall = (label: string): string => label.slice(0, 1).toLowerCase() + label.slice(1)
