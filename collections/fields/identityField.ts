import type { TextField } from 'payload'
import { nobody } from '../access/nobody.ts'
import { keepIdentity } from '../names/keepIdentity.ts'

/**
 * What makes the name of a tag or an author the same name as another, however it is typed. The
 * unique index decides between two that are saved at the same moment.
 */
export const identityField: TextField = {
  name: 'identity',
  type: 'text',
  unique: true,
  index: true,
  hidden: true,
  access: { create: nobody, update: nobody },
  admin: { disableBulkEdit: true },
  hooks: { beforeChange: [keepIdentity] },
}
