import type { CollectionSlug, Field, PayloadRequest } from 'payload'
import type { SuggestionPanelProps } from '../components/SuggestionPanel.tsx'
import type { ResolvedOptions, Source } from '../resolveOptions.ts'

/** What an editor decides about the stories beside a document. */
export type Decisions = {
  readonly pins?:
    | readonly {
        readonly story?: Reference | null
        readonly until?: string | null
      }[]
    | null
  readonly excluded?: readonly Reference[] | null
  /** The document itself is suggested nowhere. */
  readonly nowhere?: boolean | null
}
/** A relation to several collections, at depth 0. */
export type Reference = { readonly relationTo: string; readonly value: number | string }

/** The group's name in every collection of the options. */
export const decisionsField = 'relatedNews'
const mostPins = 5

/** Pins, exclusions, and the panel that suggests. */
export function editorFields(
  source: Source,
  { sources, edits }: ResolvedOptions,
  isDisabled: boolean,
): Field[] {
  const relationTo = [...sources.keys()] as CollectionSlug[]
  const hideFromReaders = ({ req }: { readonly req: PayloadRequest }): boolean => edits({ req })
  const group: Field = {
    name: decisionsField,
    type: 'group',
    label: { vi: 'Tin liên quan tự động', en: 'Computed related news' },
    access: { read: hideFromReaders },
    fields: [
      {
        name: 'pins',
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
          {
            name: 'until',
            type: 'date',
            label: { vi: 'Ghim đến', en: 'Until' },
            admin: { date: { pickerAppearance: 'dayAndTime' } },
          },
        ],
      },
      {
        name: 'excluded',
        type: 'relationship',
        relationTo,
        hasMany: true,
        maxRows: 50,
        label: { vi: 'Không gợi ý ở đây', en: 'Never beside this one' },
      },
      {
        name: 'nowhere',
        type: 'checkbox',
        label: { vi: 'Không gợi ý bài này ở bất cứ đâu', en: 'Suggest this one nowhere' },
      },
    ],
  }
  if (isDisabled) return [group]
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
  return [group, panel]
}

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
