import {
  anyField,
  anyRelation,
  dateField,
  type FieldKind,
  type Lookup,
  relationTo,
  sectionField,
  textField,
  wordsField,
} from '../kit/options/requireFields.ts'
import { refuseOption } from '../kit/options/requireOptions.ts'
import { requireVisibility } from '../kit/options/visibilityFor.ts'
import type { RelatedNewsOptions, SourceOptions } from './options.ts'

/**
 * Looks up every collection and field that the options name.
 *
 * @throws Error naming the first one that the project does not have, or that is of another kind.
 */
export function requireNamed(options: RelatedNewsOptions, lookup: Lookup): void {
  const { collections, sections, visibility } = options
  for (const [slug, source] of Object.entries(collections)) {
    lookup.requireCollection('collections', slug)
    requireSource(slug, source, lookup)
    if (visibility) requireVisibility(lookup, slug, visibility)
  }
  if (!sections) return
  const { collection, parent } = sections
  lookup.requireCollection('sections.collection', collection)
  if (parent === undefined) return
  const kind = relationTo(collection)
  lookup.requireField({ place: 'sections.parent', collection, path: parent, kind })
}

function requireSource(slug: string, source: SourceOptions, lookup: Lookup): void {
  const place = `collections.${slug}`
  const { live, picks = [], dossiers = [], addressFields = [] } = source
  const look = (name: string, path: string | undefined, kind: FieldKind): void => {
    if (path === undefined) return
    lookup.requireField({ place: `${place}.${name}`, collection: slug, path, kind })
  }
  look('title', source.title, textField)
  look('lead', source.lead, wordsField)
  look('body', source.body, wordsField)
  look('date', source.date, dateField)
  look('visibleSince', source.visibleSince, dateField)
  look('section', source.section, sectionField)
  picks.forEach((path, at) => {
    look(`picks[${at}]`, path, anyRelation)
  })
  dossiers.forEach((path, at) => {
    look(`dossiers[${at}]`, path, sectionField)
  })
  addressFields.forEach((path, at) => {
    look(`addressFields[${at}]`, path, anyField)
  })
  if (!live) return
  look('live.field', live.field, anyField)
  const choices = lookup.fieldAt(slug, live.field)?.choices
  live.values.forEach((value, at) => {
    if (!choices || choices.includes(value)) return
    const accepted = `one of what ${live.field} may be: ${choices.join(', ')}`
    refuseOption('related-news', `${place}.live.values[${at}]`, value, accepted)
  })
}
