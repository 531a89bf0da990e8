/** As much of a field of the configuration as the audit has to know. */
export type AuditedField = {
  readonly name: string
  readonly type: string
  readonly label?: unknown
  readonly options?: readonly unknown[]
  /** The fields of a group, a named tab or an array. */
  readonly fields?: readonly AuditedField[]
}

/** A sentence or a name in both languages of the panel. */
export type BothWords = { readonly vi: string; readonly en: string }

/** How a form calls the field; its name where it has no words for it. */
export function labelOf({ label, name }: Pick<AuditedField, 'label' | 'name'>): BothWords {
  const own = ownLabels[name]
  if (typeof label === 'string') return own ?? { vi: label, en: label }
  const { vi, en } = (
    typeof label === 'object' && label !== null ? label : {}
  ) as Partial<BothWords>
  return { vi: vi ?? en ?? own?.vi ?? name, en: en ?? vi ?? own?.en ?? name }
}

/** Payload's own fields, which are labelled by functions, in English, or not at all. */
const ownLabels: Readonly<Record<string, BothWords>> = {
  _status: { vi: 'Trạng thái', en: 'Status' },
  deletedAt: { vi: 'Vào thùng rác lúc', en: 'Thrown away at' },
  email: { vi: 'Email', en: 'Email' },
  filename: { vi: 'Tên tệp', en: 'File name' },
  filesize: { vi: 'Dung lượng', en: 'File size' },
  mimeType: { vi: 'Loại tệp', en: 'File type' },
  sizes: { vi: 'Các cỡ ảnh', en: 'Sizes' },
  width: { vi: 'Chiều rộng', en: 'Width' },
  height: { vi: 'Chiều cao', en: 'Height' },
  focalX: { vi: 'Điểm chính (ngang)', en: 'Focal point (across)' },
  focalY: { vi: 'Điểm chính (dọc)', en: 'Focal point (down)' },
}
