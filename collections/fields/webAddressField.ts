import type { TextField } from 'payload'

type WebAddressOptions = Pick<TextField, 'name' | 'label'>

/** A link out of the site: only http and https, so that no page carries a `javascript:` link. */
export function webAddressField(options: WebAddressOptions): TextField {
  return {
    ...options,
    type: 'text',
    validate: (value: unknown) =>
      !value || isWebAddress(value)
        ? true
        : 'Đường dẫn phải bắt đầu bằng https:// hoặc http://. Hãy chép lại đầy đủ.',
  }
}

function isWebAddress(value: unknown): boolean {
  return typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value)
}
