import fc from 'fast-check'

/**
 * Any JavaScript string at all, unpaired surrogates and control characters included. In UTF-16
 * units, because fast-check's own unit `binary` takes seconds to set up in each test file.
 */
export const anyText = ({ maxLength = 60 }: { readonly maxLength?: number } = {}) => {
  const unit = fc.oneof(
    fc.integer({ min: 0, max: 0xffff }),
    fc.integer({ min: 0, max: 0x7f }),
    fc.integer({ min: 0xd800, max: 0xdfff }),
  )
  return fc.array(unit, { maxLength }).map((units) => String.fromCharCode(...units))
}
