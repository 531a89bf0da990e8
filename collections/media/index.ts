import type {
  AccessArgs,
  AccessResult,
  CollectionConfig,
  PayloadRequest,
} from 'payload'
import { seenWordsField } from '../../plugins/kit/soundTexts/seenWordsField.ts'
import { nobody } from '../access/nobody.ts'
import { chiefRoles, editorialRoles, hasRole } from '../access/roles.ts'
import { signedIn } from '../access/signedIn.ts'
import { adminGroups } from '../adminGroups.ts'
import { dayField } from '../fields/dayField.ts'
import { shownWhere } from '../photo-uses/shownWhere.ts'
import { acceptPhoto } from './acceptPhoto.ts'
import { keepCredits } from './keepCredits.ts'
import { describeFiles, storeFiles } from './photoFiles.ts'
import { refuseTrashWhileReferred, refuseWhileReferred } from './refuseWhileReferred.ts'
import { refuseWhileShown } from './refuseWhileShown.ts'
import { shownFields } from './shownFields.ts'
import { renditions } from './renditions.ts'

const never = { releasedAt: { exists: false } }

/** A photo of one's own that no reader has seen yet. */
const ownUnseen = (req: PayloadRequest): AccessResult =>
  req.user && signedIn({ req }) ? { and: [{ createdBy: { equals: req.user.id } }, never] } : false

/** Photos of the newsroom, with their renditions in `mediaDir`. */
export function createMedia({ mediaDir }: { readonly mediaDir: string }): CollectionConfig {
  return {
    slug: 'media',
    labels: {
      singular: { vi: 'Ảnh', en: 'Photo' },
      plural: { vi: 'Thư viện ảnh', en: 'Photos' },
    },
    access: {
      create: signedIn,
      read({ req, isReadingStaticFile = false }: AccessArgs): AccessResult | Promise<AccessResult> {
        if (!signedIn({ req })) return shownWhere(req)
        // A question instead of a plain yes, so that Payload looks whether a photo has the file.
        return isReadingStaticFile ? { id: { exists: true } } : true
      },
      update({ req }: AccessArgs): AccessResult {
        if (hasRole(req.user, ...editorialRoles)) return true
        return ownUnseen(req)
      },
      delete({ req }: AccessArgs): AccessResult {
        if (hasRole(req.user, ...chiefRoles)) return true
        if (hasRole(req.user, ...editorialRoles)) return never
        return ownUnseen(req)
      },
    },
    admin: {
      group: adminGroups.library,
      defaultColumns: ['filename', 'alt', 'credit', 'updatedAt'],
      listSearchableFields: ['alt', 'caption', 'credit', 'filename'],
      description: {
        vi: 'Ảnh JPEG, PNG, WebP hoặc AVIF, tối đa 20 MB và 60 triệu điểm ảnh. Vị trí chụp (GPS) và dữ liệu máy ảnh được xóa khi tải lên; chú thích, nguồn, ngày chụp và bản quyền ghi trong tệp được điền vào ô còn trống.',
        en: 'JPEG, PNG, WebP or AVIF up to 20 MB and 60 megapixels. GPS and camera data are removed; caption, credit, day and rights in the file fill what is empty.',
      },
    },
    // Two rows with the same picture: whoever looks for one place of use finds the other.
    disableDuplicate: true,
    upload: {
      staticDir: mediaDir,
      mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
      imageSizes: renditions,
      adminThumbnail: 'w320_jpeg',
      crop: false,
      focalPoint: true,
      // Fetching an address for an editor could reach hosts that only this machine can.
      pasteURL: false,
      // Nor may anyone name a file that a storage service is said to hold already.
      requiresClientUploadReceipt: true,
    },
    hooks: {
      beforeOperation: [acceptPhoto({ mediaDir })],
      beforeChange: [
        refuseTrashWhileReferred,
        keepCredits,
        describeFiles,
        ({ data, operation, req }) =>
          operation === 'create'
            ? { ...data, createdBy: req.user?.id ?? null, hasGaps: false }
            : data,
      ],
      afterChange: [storeFiles({ mediaDir })],
      beforeDelete: [refuseWhileShown, refuseWhileReferred],
    },
    fields: [
      {
        name: 'alt',
        type: 'text',
        label: { vi: 'Mô tả (alt)', en: 'Alt text' },
        maxLength: 300,
        admin: {
          description: {
            vi: 'Nói điều ảnh cho thấy, cho bạn đọc không nhìn được ảnh. Phải có để xuất bản.',
            en: 'What the photo shows. Needed for publishing.',
          },
        },
      },
      {
        name: 'caption',
        type: 'textarea',
        label: { vi: 'Chú thích', en: 'Caption' },
        maxLength: 500,
        admin: { rows: 2 },
      },
      {
        name: 'credit',
        type: 'text',
        label: { vi: 'Nguồn ảnh', en: 'Credit' },
        maxLength: 200,
        admin: {
          description: {
            vi: 'Tác giả hoặc nơi cung cấp, ví dụ “Mai Quý”, “TTXVN”. Phải có để xuất bản.',
            en: 'Photographer or agency. Needed for publishing.',
          },
        },
      },
      dayField({
        name: 'takenOn',
        label: { vi: 'Ngày chụp', en: 'Taken on' },
      }),
      {
        name: 'rights',
        type: 'text',
        label: { vi: 'Bản quyền', en: 'Rights' },
        maxLength: 300,
        admin: {
          description: {
            vi: 'Điều kiện sử dụng của chủ ảnh. Không in ra trang.',
            en: 'The owner’s terms of use. Not printed.',
          },
        },
      },
      seenWordsField(),
      ...shownFields,
      {
        name: 'createdBy',
        type: 'relationship',
        relationTo: 'users',
        label: { vi: 'Người tải lên', en: 'Uploaded by' },
        access: { read: signedIn, create: nobody, update: nobody },
        admin: { position: 'sidebar', readOnly: true },
      },
    ],
  }
}
