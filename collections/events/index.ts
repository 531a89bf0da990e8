import type { CollectionConfig } from 'payload'
import { rememberLive } from '../../plugins/kit/liveChange.ts'
import { editorialRoles } from '../access/roles.ts'
import { adminGroups } from '../adminGroups.ts'
import { correctionsTab } from '../corrections/correctionsField.ts'
import { bodyField } from '../fields/body/index.ts'
import { instantField } from '../fields/instantField.ts'
import { leadPhotoField } from '../fields/leadPhotoField.ts'
import { publicationFields } from '../fields/publicationFields.ts'
import { standfirstField } from '../fields/standfirstField.ts'
import { titleField } from '../fields/titleField.ts'
import { webAddressField } from '../fields/webAddressField.ts'
import { previewAddress } from '../hooks/previewAddress.ts'
import { publicationSettings } from '../publicationSettings.ts'
import { calendarSequenceField } from './calendarSequenceField.ts'
import { countRevisions } from './countRevisions.ts'
import { keepEarlierDate } from './keepEarlierDate.ts'
import { peopleFields } from './peopleFields.ts'

const settings = publicationSettings({ publishers: editorialRoles, writers: ['reporter'] })

/** Trade-promotion workshops, dialogues, launches. */
export const events: CollectionConfig = {
  slug: 'events',
  labels: {
    singular: { vi: 'Sự kiện', en: 'Event' },
    plural: { vi: 'Sự kiện', en: 'Events' },
  },
  ...settings,
  hooks: {
    ...settings.hooks,
    beforeChange: [...settings.hooks.beforeChange, rememberLive, keepEarlierDate, countRevisions],
  },
  admin: {
    group: adminGroups.content,
    useAsTitle: 'title',
    defaultColumns: ['title', 'startsAt', 'eventStatus', 'deskState'],
    listSearchableFields: ['title', 'standfirst', 'venueName', 'slug', 'body'],
    preview: previewAddress('events'),
  },
  defaultSort: '-updatedAt',
  indexes: [{ fields: ['publishedAt', 'startsAt'] }],
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: { vi: 'Nội dung', en: 'Content' },
          fields: [
            titleField({ name: 'title', label: { vi: 'Tên sự kiện', en: 'Title' } }),
            standfirstField(),
            leadPhotoField(),
            bodyField,
          ],
        },
        {
          label: { vi: 'Thời gian và địa điểm', en: 'Time and place' },
          fields: [
            {
              name: 'eventStatus',
              type: 'select',
              label: { vi: 'Tình trạng', en: 'Status' },
              required: true,
              defaultValue: 'scheduled',
              options: [
                { value: 'scheduled', label: { vi: 'Diễn ra theo lịch', en: 'Scheduled' } },
                { value: 'postponed', label: { vi: 'Hoãn', en: 'Postponed' } },
                { value: 'cancelled', label: { vi: 'Hủy', en: 'Cancelled' } },
              ],
            },
            instantField({
              name: 'startsAt',
              required: true,
              index: true,
              label: { vi: 'Bắt đầu', en: 'Starts at' },
            }),
            instantField({
              name: 'endsAt',
              index: true,
              label: { vi: 'Kết thúc', en: 'Ends at' },
              validate: (value, { siblingData }) => {
                const { startsAt } = siblingData as { startsAt?: Date | string | null }
                if (!value || !startsAt || new Date(value) > new Date(startsAt)) return true
                return 'Giờ kết thúc phải sau giờ bắt đầu. Hãy sửa một trong hai.'
              },
            }),
            instantField({
              name: 'previousStartsAt',
              label: { vi: 'Giờ bắt đầu đã báo trước đó', en: 'Start as announced before' },
              admin: {
                condition: (data) => data['eventStatus'] === 'postponed',
                description: {
                  vi: 'Tự ghi khi sự kiện đã đăng bị hoãn sang giờ khác. Bạn đọc thấy cả hai.',
                  en: 'Kept by itself when a published event is put off to another time. Readers see both.',
                },
              },
            }),
            { name: 'venueName', type: 'text', label: { vi: 'Nơi tổ chức', en: 'Venue' } },
            { name: 'venueAddress', type: 'text', label: { vi: 'Địa chỉ', en: 'Address' } },
            webAddressField({
              name: 'onlineUrl',
              label: { vi: 'Đường dẫn trực tuyến', en: 'Online link' },
            }),
          ],
        },
        {
          label: { vi: 'Người tham gia và chương trình', en: 'People and programme' },
          fields: peopleFields,
        },
        {
          label: { vi: 'Liên quan', en: 'Related' },
          fields: [
            {
              name: 'relatedArticles',
              type: 'relationship',
              relationTo: 'articles',
              hasMany: true,
              label: { vi: 'Bài viết liên quan', en: 'Related articles' },
            },
            {
              name: 'relatedProducts',
              type: 'relationship',
              relationTo: 'product-spotlights',
              hasMany: true,
              label: { vi: 'Sản phẩm OCOP liên quan', en: 'Related products' },
            },
          ],
        },
        correctionsTab(editorialRoles),
      ],
    },
    calendarSequenceField,
    ...publicationFields({ titleField: 'title' }),
  ],
}
