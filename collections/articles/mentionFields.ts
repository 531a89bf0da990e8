import type { RelationshipField } from 'payload'

/**
 * What a story belongs to and tells of that has a page of its own. The product leads back to the story; the message
 * warns the story's readers once it no longer holds.
 */
export const mentionFields: RelationshipField[] = [
  {
    name: 'dossiers',
    type: 'relationship',
    relationTo: 'dossiers',
    hasMany: true,
    maxRows: 10,
    index: true,
    label: { vi: 'Hồ sơ', en: 'Dossiers' },
    admin: {
      description: {
        vi: 'Bài đứng trong các hồ sơ này, mới nhất trước.',
        en: 'The dossiers in which the story stands.',
      },
    },
  },
  {
    name: 'products',
    type: 'relationship',
    relationTo: 'product-spotlights',
    hasMany: true,
    maxRows: 20,
    index: true,
    label: { vi: 'Sản phẩm OCOP nhắc đến', en: 'OCOP products mentioned' },
    admin: {
      description: {
        vi: 'Trang của sản phẩm sẽ dẫn về bài này.',
        en: 'The product’s page leads back to this story.',
      },
    },
  },
  {
    name: 'healthMessages',
    type: 'relationship',
    relationTo: 'public-health-messages',
    hasMany: true,
    maxRows: 10,
    index: true,
    label: { vi: 'Thông điệp sức khỏe trích dẫn', en: 'Public-health messages quoted' },
    admin: {
      description: {
        vi: 'Khi thông điệp được thay, bài tự báo cho bạn đọc biết thông điệp nào thay nó.',
        en: 'Once a message is replaced the story says so by itself.',
      },
    },
  },
]
