import { randomBytes } from 'node:crypto'
import type { CollectionSlug, DataFromCollectionSlug, Payload } from 'payload'
import type { Role } from '../../collections/access/roles.ts'
import { makePhotoFile, type UploadedFile } from './photoFile.ts'

type Document<Slug extends CollectionSlug> = DataFromCollectionSlug<Slug>
type Overrides<Slug extends CollectionSlug> = Partial<Document<Slug>>
export type TestUser = Document<'users'> & { readonly collection: 'users' }

export const testPassword = 'mật khẩu để thử'

/**
 * Makers of valid documents for one newsroom; a test names only what it is about. They write past
 * access control, as a story that somebody wrote long ago. Publications are published unless
 * `_status` says otherwise.
 */
export function factoriesFor(payload: Payload) {
  let serial = 0
  // The files of a run share a process, which counts failed sign-ins by account.
  const run = randomBytes(4).toString('hex')
  const next = (): number => (serial += 1)

  async function create<Slug extends CollectionSlug>(
    collection: Slug,
    data: object,
    file?: UploadedFile,
  ): Promise<Document<Slug>> {
    const isDraft = (data as { _status?: unknown })._status === 'draft'
    const document = await payload.create({
      collection,
      data: data as never,
      depth: 0,
      draft: isDraft,
      ...(file ? { file } : {}),
    })
    return document as unknown as Document<Slug>
  }

  const makeSection = (overrides: Overrides<'categories'> = {}) =>
    create('categories', { name: `Chuyên mục ${next()}`, ...overrides })
  let anySection: Promise<Document<'categories'>> | null = null

  return {
    async makeUser(role: Role, overrides: Overrides<'users'> = {}): Promise<TestUser> {
      const user = await create('users', {
        name: role,
        email: `${role}-${run}-${next()}@newsroom.example`,
        password: testPassword,
        roles: [role],
        ...overrides,
      })
      return { ...user, collection: 'users' }
    },

    makeSection,

    makeTag: (overrides: Overrides<'tags'> = {}) =>
      create('tags', { name: `Từ khóa ${next()}`, ...overrides }),

    makeAuthor: (overrides: Overrides<'authors'> = {}) =>
      create('authors', { name: `Tác giả ${next()}`, ...overrides }),

    async makePhoto(overrides: Overrides<'media'> = {}, file?: UploadedFile) {
      const number = next()
      return create(
        'media',
        { alt: `Ảnh số ${number}`, credit: 'Mai Quý', ...overrides },
        file ?? (await makePhotoFile({ name: `anh-${number}.jpg`, width: 64, height: 48 })),
      )
    },

    async makeArticle(overrides: Overrides<'articles'> = {}) {
      const section = overrides.section ?? (await (anySection ??= makeSection())).id
      const headline = `Bài viết ${next()}`
      return create('articles', { headline, section, _status: 'published', ...overrides })
    },

    makeEvent: (overrides: Overrides<'events'> = {}) =>
      create('events', {
        title: `Sự kiện ${next()}`,
        startsAt: '2020-12-20T01:30:00.000Z',
        _status: 'published',
        ...overrides,
      }),

    makeSpotlight: (overrides: Overrides<'product-spotlights'> = {}) =>
      create('product-spotlights', {
        name: `Sản phẩm ${next()}`,
        productGroup: 'food',
        _status: 'published',
        ...overrides,
      }),

    makeHealthMessage: (overrides: Overrides<'public-health-messages'> = {}) =>
      create('public-health-messages', {
        title: `Thông điệp ${next()}`,
        wording: 'Khẩu trang – Khử khuẩn – Khoảng cách – Không tập trung – Khai báo y tế',
        issuingBody: 'Bộ Y tế',
        issuedOn: '2020-08-31T00:00:00.000Z',
        sourceName: 'Bộ Y tế',
        _status: 'published',
        ...overrides,
      }),
  }
}

export type Factories = ReturnType<typeof factoriesFor>
