import type { Photo } from '../../../src/site/models.ts'

/** A copy of a model in which every photo is another. */
export function replacePhotos<Model>(model: Model, photo: Photo): Model {
  const walk = (value: unknown): unknown => {
    if (value instanceof Map) return new Map([...value].map(([key, each]) => [key, walk(each)]))
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    if ('sources' in value && 'crops' in value) return photo
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each)]))
  }
  return walk(model) as Model
}
