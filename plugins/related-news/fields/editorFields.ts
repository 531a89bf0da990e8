import type { ArrayField, CollectionSlug, Field, PayloadRequest } from 'payload'
import type { SuggestionPanelProps } from '../components/SuggestionPanel.tsx'
import type { ResolvedOptions, Source } from '../resolveOptions.ts'
import { instantField } from '../../kit/dates/instantField.ts'
import { decisionFields } from './decisions.ts'

const mostPins = 5

/** Pins, exclusions, and the panel that suggests. */
export function editorFields(
  source: Source,
  { sources, edits, timeZone }: ResolvedOptions,
  isDisabled: boolean,
): Field[] {
  const relationTo = [...sources.keys()] as CollectionSlug[]
  const hideFromReaders = ({ req }: { readonly req: PayloadRequest }): boolean => edits({ req })
  const access = { read: hideFromReaders }
  const decisions: Field = {
    type: 'collapsible',
    label: { vi: 'Tin liên quan tự động', en: 'Computed related news' },
    admin: { initCollapsed: true },
    fields: [
      { ...pinsField(relationTo, timeZone), access },
      {
        name: decisionFields.excluded,
        type: 'relationship',
        relationTo,
        hasMany: true,
        maxRows: 50,
        access,
        label: { vi: 'Không gợi ý ở đây', en: 'Never beside this one' },
      },
      {
        name: decisionFields.nowhere,
        type: 'checkbox',
        access,
        label: { vi: 'Không gợi ý bài này ở bất cứ đâu', en: 'Suggest this one nowhere' },
      },
    ],
  }
  if (isDisabled) return [decisions]
  const panel: Field = {
    name: 'relatedNewsPanel',
    type: 'ui',
    label: { vi: 'Gợi ý tin liên quan', en: 'Suggestions' },
    admin: {
      components: {
        Field: {
          path: '@thu-do/related-news/components/client#SuggestionPanel',
          clientProps: panelProps(source),
        },
      },
      disableListColumn: true,
    },
  }
  return [decisions, panel]
}

const pinsField = (relationTo: CollectionSlug[], timeZone: string): ArrayField => ({
  name: decisionFields.pins,
  type: 'array',
  maxRows: mostPins,
  label: { vi: 'Ghim lên đầu', en: 'Pinned' },
  labels: {
    singular: { vi: 'Tin ghim', en: 'Pin' },
    plural: { vi: 'Tin ghim', en: 'Pins' },
  },
  admin: {
    description: {
      vi: `Đứng đầu “Có thể bạn quan tâm” theo thứ tự ở đây, tối đa ${mostPins} tin.`,
      en: `First in the list, in this order; at most ${mostPins}.`,
    },
  },
  fields: [
    {
      name: 'story',
      type: 'relationship',
      relationTo,
      required: true,
      label: { vi: 'Tin', en: 'Story' },
    },
    instantField(timeZone, { name: 'until', label: { vi: 'Ghim đến', en: 'Until' } }),
  ],
})

function panelProps({ title, lead, body, section, date, picks, block }: Source) {
  const fields = [title, lead, body, section, date].filter((field) => field !== null)
  const [pick = null] = picks
  const insert = block && body !== null ? { ...block, body } : null
  return { fields, pick, insert } satisfies SuggestionPanelProps
}

/** How much freshness counts in one section. */
export const freshnessField: Field = {
  name: 'relatedFreshness',
  type: 'number',
  min: 0,
  max: 2,
  label: { vi: 'Mức ưu tiên tin mới', en: 'Weight of freshness' },
  admin: {
    position: 'sidebar',
    description: {
      vi: 'Cho “Có thể bạn quan tâm” của chuyên mục: 0 không xét thời gian, 2 gần như chỉ cùng ngày. Để trống thì theo toàn trang.',
      en: 'For related news of this section, 0–2; empty follows the site.',
    },
  },
}
