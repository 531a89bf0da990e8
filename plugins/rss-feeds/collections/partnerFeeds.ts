import { ValidationError, type CollectionBeforeValidateHook, type CollectionConfig } from 'payload'
import { slugOf } from '../../kit/slugOf.ts'
import type { DocumentId } from '../../kit/tags.ts'
import { renewKeyEndpoint } from '../endpoints/renewKey.ts'
import { fetchesField, forgetFetches } from './fetchesField.ts'
import { keepKeys } from './keepKeys.ts'
import { keepTerms } from './keepTerms.ts'
import { accessFields } from './accessFields.ts'
import { contentFields, identityFields } from './partnerFields.ts'
import { stateField } from './stateField.ts'
import type { ResolvedOptions } from '../resolveOptions.ts'

type Options = NonNullable<ResolvedOptions['partnerFeeds']>

/** Feeds that editors make for partners: what is in them, for whom, how long. */
export function createPartnerFeeds(
  { slug, access, group }: Options,
  { sources: [source], timeZone }: Pick<ResolvedOptions, 'sources' | 'timeZone'>,
): CollectionConfig {
  return {
    slug,
    labels: {
      singular: { vi: 'Kênh tin đối tác', en: 'Partner feed' },
      plural: { vi: 'Kênh tin đối tác', en: 'Partner feeds' },
    },
    access: { create: access, read: access, update: access, delete: access },
    admin: {
      useAsTitle: 'name',
      defaultColumns: ['name', 'state', 'fetches', 'slug', 'preset', 'isActive', 'endsAt'],
      ...(group ? { group } : {}),
    },
    hooks: {
      beforeValidate: [fillSlug],
      beforeChange: [keepKeys, ...(source ? [keepTerms(source)] : [])],
      afterDelete: [forgetFetches],
    },
    endpoints: [renewKeyEndpoint(slug, access)],
    fields: [
      ...(source ? [stateField(source)] : []),
      fetchesField(timeZone),
      ...identityFields,
      ...(source ? contentFields(source) : []),
      ...accessFields(access, timeZone),
      {
        name: 'feedPreview',
        type: 'ui',
        admin: {
          disableListColumn: true,
          components: { Field: '@thu-do/rss-feeds/components/client#FeedPreview' },
        },
      },
    ],
  }
}

type Named = { readonly id: DocumentId; name?: string; slug?: string | null }

const nameless = (): ValidationError =>
  new ValidationError({
    errors: [
      {
        path: 'slug',
        message: 'Địa chỉ cần ít nhất một chữ cái hoặc chữ số. Hãy nhập, ví dụ: zalo.',
      },
    ],
  })

/** From the name where the editor leaves it empty, and always a URL segment. */
const fillSlug: CollectionBeforeValidateHook<Named> = ({ data = {}, operation, originalDoc }) => {
  const { slug, name = originalDoc?.name ?? '' } = data
  // A change that does not speak of it leaves partners their address.
  if (slug === undefined && operation === 'update') return data
  const segment = slugOf(slug ?? '') || slugOf(name)
  if (segment === '') throw nameless()
  return { ...data, slug: segment }
}
