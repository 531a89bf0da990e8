import type { Field, PayloadRequest, Validate } from 'payload'
import { contrastOf, isHexColor, minContrast } from '../core/contrast.ts'
import { inLanguageOf, type Words } from '../refusal.ts'

type Colors = { readonly textColor?: string | null; readonly groundColor?: string | null }

/** A colour that can be read on, or under, the other one of its pair. */
export const colorField = (name: string, label: Words, defaultValue: string): Field => ({
  name,
  type: 'text',
  label,
  maxLength: 7,
  required: true,
  defaultValue,
  validate: isReadable as Validate,
  admin: { width: '50%' },
})

/** WCAG 2.2, success criterion 1.4.3. */
function isReadable(
  value: unknown,
  { siblingData, req }: { readonly req: PayloadRequest; readonly siblingData: unknown },
): true | string {
  if (!isHexColor(value)) {
    return inLanguageOf(req, { vi: 'Màu ghi dạng #a5121b.', en: 'A colour is written #a5121b.' })
  }
  const { textColor, groundColor } = siblingData as Colors
  if (!isHexColor(textColor) || !isHexColor(groundColor)) return true
  const contrast = contrastOf(textColor, groundColor)
  if (contrast >= minContrast) return true
  const ratio = Math.floor(contrast * 10) / 10
  return inLanguageOf(req, {
    vi: `Chữ khó đọc trên nền này: tương phản ${ratio.toLocaleString('vi')}:1, cần ít nhất 4,5:1. Hãy chọn chữ sáng hơn hoặc nền tối hơn, hay ngược lại.`,
    en: `Hard to read: the contrast is ${ratio}:1 and has to be 4.5:1. Choose a lighter text on a darker ground, or the other way round.`,
  })
}
