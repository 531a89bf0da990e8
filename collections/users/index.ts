import type { CollectionConfig } from 'payload'
import { holders } from '../access/holders.ts'
import { selfOrAdministrator } from '../access/selfOrAdministrator.ts'
import { signedIn } from '../access/signedIn.ts'
import { adminGroups } from '../adminGroups.ts'
import { endFormerSession } from './endFormerSession.ts'
import { keepAnAdministrator, keepLastAdministrator } from './keepAnAdministrator.ts'
import { rolesField } from './rolesField.ts'

type UsersOptions = {
  /** The site is served over https, so cookies may travel only there. */
  readonly secureCookies: boolean
}

const administrators = holders('administrator')

/** The newsroom's staff. Readers have no accounts. */
export function createUsers({ secureCookies }: UsersOptions): CollectionConfig {
  return {
    slug: 'users',
    labels: {
      singular: { vi: 'Người dùng', en: 'User' },
      plural: { vi: 'Người dùng', en: 'Users' },
    },
    auth: {
      maxLoginAttempts: 5,
      lockTime: 10 * 60 * 1000,
      tokenExpiration: 8 * 60 * 60,
      cookies: { sameSite: 'Lax', secure: secureCookies },
    },
    access: {
      admin: signedIn,
      create: administrators,
      read: signedIn,
      update: selfOrAdministrator,
      delete: administrators,
      unlock: administrators,
    },
    admin: {
      group: adminGroups.system,
      useAsTitle: 'name',
      defaultColumns: ['name', 'email', 'roles'],
      listSearchableFields: ['name', 'email'],
    },
    hooks: {
      beforeLogin: [endFormerSession],
      beforeValidate: [keepAnAdministrator],
      beforeDelete: [keepLastAdministrator],
    },
    fields: [
      {
        name: 'name',
        type: 'text',
        required: true,
        maxLength: 100,
        label: { vi: 'Họ tên', en: 'Name' },
        hooks: {
          beforeValidate: [
            ({ value }: { value?: unknown }) =>
              typeof value === 'string' ? value.normalize('NFC').trim() : value,
          ],
        },
      },
      {
        name: 'email',
        type: 'email',
        required: true,
        unique: true,
        label: { vi: 'Email', en: 'Email' },
        access: { update: administrators },
      },
      rolesField,
    ],
  }
}
