import type { Config } from 'payload'
import {
  anyRelation,
  dateField,
  type FieldKind,
  listField,
  lookUpIn,
  relationTo,
  textField,
} from '../kit/options/requireFields.ts'
import { refuseOption } from '../kit/options/requireOptions.ts'
import type { MessagesOptions, ResolvedOptions } from './options.ts'

const plugin = 'campaign-banners'

/**
 * Looks up every collection and field that the options name.
 *
 * @throws Error naming the first one that the project does not have, or that is of another kind.
 */
export function requireNamed(config: Config, options: ResolvedOptions): void {
  const { requireCollection, requireField } = lookUpIn(config, plugin)
  const { users, sections, tags, media, messages } = options
  requireCollection('users', users, 'auth')
  if (sections) {
    const { slug: collection, parentField: path } = sections
    requireCollection('sections.slug', collection)
    const kind = relationTo(collection)
    if (path !== null) requireField({ place: 'sections.parentField', collection, path, kind })
  }
  if (tags) requireCollection('tags.slug', tags.slug)
  if (media) requireCollection('media.slug', media.slug, 'upload')
  if (messages) {
    const { slug: collection } = messages
    requireCollection('messages.slug', collection)
    for (const [name, kind] of Object.entries(messageKinds)) {
      const path = messages[name as keyof typeof messageKinds]
      if (path === undefined) continue
      requireField({ place: `messages.${name}`, collection, path, kind })
    }
  }
  requireFreeSlugs(config, options)
}

const messageKinds: Record<Exclude<keyof MessagesOptions, 'slug' | 'pathOf'>, FieldKind> = {
  title: textField,
  wording: textField,
  steps: listField,
  issuingBody: textField,
  issuedOn: dateField,
  replacedBy: anyRelation,
}

/** What the plugin keeps is its own. */
function requireFreeSlugs({ collections = [] }: Config, { slugs }: ResolvedOptions): void {
  const taken = new Set(collections.map(({ slug }) => slug))
  for (const [name, slug] of Object.entries(slugs)) {
    if (taken.has(slug)) {
      refuseOption(plugin, `slugs.${name}`, slug, 'a slug that no other collection has')
    }
    taken.add(slug)
  }
}
