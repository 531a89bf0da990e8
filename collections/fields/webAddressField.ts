import type { TextField } from 'payload'
import { addressProblem } from '../../plugins/kit/addresses/addressProblem.ts'

type WebAddressOptions = Pick<TextField, 'name' | 'label'>

/** A link out of the site: only http and https, so that no page carries a `javascript:` link. */
export function webAddressField(options: WebAddressOptions): TextField {
  return {
    ...options,
    type: 'text',
    validate: (value: unknown) => (value ? (addressProblem(value, 'web')?.vi ?? true) : true),
  }
}
