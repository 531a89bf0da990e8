import type { TextField } from 'payload'
import { inLanguageOf } from '../../plugins/kit/refusal.ts'
import { readCoordinates } from '../../plugins/kit/addresses/readCoordinates.ts'

/** Where a shop is, as map programs copy it: readers' phones open it by a `geo:` address. */
export const coordinatesField: TextField = {
  name: 'coordinates',
  type: 'text',
  maxLength: 60,
  label: { vi: 'Tọa độ', en: 'Coordinates' },
  validate: (value: unknown, { req }) =>
    !value || readCoordinates(value)
      ? true
      : inLanguageOf(req, {
          vi: 'Hãy chép tọa độ từ bản đồ, vĩ độ trước: “21.0285, 105.8542”.',
          en: 'Latitude, then longitude, as maps copy them: “21.0285, 105.8542”.',
        }),
  admin: {
    placeholder: '21.0285, 105.8542',
    description: {
      vi: 'Chép từ bản đồ. Có tọa độ thì bạn đọc mở được bản đồ trên điện thoại.',
      en: 'Copied from a map; readers’ phones open it.',
    },
  },
}
