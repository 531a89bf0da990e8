import type { CollectionConfig } from 'payload'
import { holders } from '../access/holders.ts'
import { anyLogin } from '../access/anyLogin.ts'
import { selfOrAdministrator } from '../access/selfOrAdministrator.ts'
import { signedIn } from '../access/signedIn.ts'
import { adminGroups } from '../adminGroups.ts'
import { endFormerSession } from './endFormerSession.ts'
import { keepAnAdministrator, keepLastAdministrator } from './keepAnAdministrator.ts'
import { onOperation } from './operation.ts'
import { checkPassword, normalizePassword } from './password/checkPassword.ts'
import {
  confirmPassword,
  currentPasswordField,
  takeCurrentPassword,
} from './password/confirmPassword.ts'
import {
  markChosenPassword,
  markGivenPassword,
  noteChoice,
  passwordGoodUntilField,
} from './password/givenPassword.ts'
import { rolesField } from './rolesField.ts'
import { limitSignIn } from './signIn/limitSignIn.ts'
import { noMailNoReset } from './signIn/noMailNoReset.ts'
import { noteReset } from './signIn/noteReset.ts'
import { signInMemoryField } from './signIn/signInMemory.ts'

type UsersOptions = {
  /** The site is served over https, so cookies may travel only there. */
  readonly secureCookies: boolean
  /** The header in which the operator's own proxy writes a reader's address; null without one. */
  readonly readerAddressHeader: string | null
}

const administrators = holders('administrator')

/** The newsroom's staff. Readers have no accounts. */
export function createUsers({
  readerAddressHeader,
  secureCookies,
}: UsersOptions): CollectionConfig {
  const signIn = limitSignIn({ addressHeader: readerAddressHeader })
  return {
    slug: 'users',
    labels: {
      singular: { vi: 'Người dùng', en: 'User' },
      plural: { vi: 'Người dùng', en: 'Users' },
    },
    auth: {
      // Payload's lock shuts the owner out with everybody else; `limitSignIn` does not.
      maxLoginAttempts: 0,
      tokenExpiration: 8 * 60 * 60,
      cookies: { sameSite: 'Lax', secure: secureCookies },
    },
    access: {
      // Where a password that has lapsed is changed.
      admin: anyLogin,
      create: administrators,
      read: (question) => signedIn(question) || selfOrAdministrator(question),
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
      beforeOperation: [
        noMailNoReset,
        takeCurrentPassword,
        normalizePassword,
        noteChoice,
        signIn.beforeOperation,
      ].map(onOperation),
      beforeValidate: [checkPassword, confirmPassword, keepAnAdministrator],
      beforeChange: [noteReset, markGivenPassword],
      beforeLogin: [endFormerSession],
      afterLogin: [signIn.afterLogin, markChosenPassword],
      beforeDelete: [keepLastAdministrator],
    },
    fields: [
      // First, so that it stands below the new password's fields.
      currentPasswordField,
      {
        name: 'name',
        type: 'text',
        required: true,
        maxLength: 100,
        label: { vi: 'Họ tên', en: 'Name' },
        hooks: {
          beforeValidate: [
            ({ value }: { value?: unknown }) => (typeof value === 'string' ? value.trim() : value),
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
      passwordGoodUntilField,
      signInMemoryField,
    ],
  }
}
