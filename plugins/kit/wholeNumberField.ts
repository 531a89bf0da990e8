import type { NumberField, PayloadRequest } from 'payload'
import { inLanguageOf } from './refusal.ts'

type Range = { readonly from: number; readonly to: number }
type Given = Omit<
  Extract<NumberField, { hasMany?: false | undefined }>,
  'type' | 'min' | 'max' | 'validate' | 'hasMany'
>

/**
 * A field of things that are counted. The form and every door refuse halves, what no number can hold
 * (`1e400`, `NaN`) and what is beyond the range, and say which numbers are taken.
 */
export const wholeNumberField = (field: Given, { from, to }: Range): NumberField => ({
  ...field,
  type: 'number',
  min: from,
  max: to,
  admin: { step: 1, ...field.admin },
  validate: (value: unknown, { req }: { readonly req: PayloadRequest }) => {
    const isMissing = value === null || value === undefined
    if (isMissing ? !field.required : isWhole(value, { from, to })) return true
    const isOpenEnded = to >= Number.MAX_SAFE_INTEGER
    return inLanguageOf(req, {
      vi: `Hãy nhập một số nguyên từ ${written(from)} ${isOpenEnded ? 'trở lên' : `đến ${written(to)}`}.`,
      en: `A whole number from ${from} ${isOpenEnded ? 'up' : `to ${to}`}.`,
    })
  },
})

/** Whether a value is one of the numbers of a range. */
const isWhole = (value: unknown, { from, to }: Range): value is number =>
  Number.isSafeInteger(value) && (value as number) >= from && (value as number) <= to

const written = (value: number): string => value.toLocaleString('vi-VN')
