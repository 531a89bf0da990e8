import type { FlattenedField } from 'payload'
import type { AuditedField } from '../../core/audit/auditedField.ts'

/** How an account is guarded. Of these nothing is ever written, not even that they changed. */
const guards: ReadonlySet<string> = new Set([
  ...['password', 'hash', 'salt', 'sessions', 'loginAttempts', 'lockUntil'],
  ...['apiKey', 'apiKeyIndex', '_verificationToken'],
  ...['resetPasswordToken', 'resetPasswordExpiration'],
])
/** The database's own, which change with everything, and by whom it was saved, which each entry says itself. */
const silent: ReadonlySet<string> = new Set([
  ...['id', 'createdAt', 'updatedAt', 'blockType'],
  'savedBy',
])

type Shape = {
  readonly label?: unknown
  readonly options?: readonly unknown[]
  readonly hidden?: boolean
  readonly virtual?: unknown
  readonly admin?: { readonly hidden?: boolean }
  readonly access?: { readonly update?: unknown }
  readonly flattenedFields?: readonly FlattenedField[]
}

/** The fields of a collection or global in which a change is somebody's doing, as its forms call them. */
export const auditedFields = (fields: readonly FlattenedField[]): AuditedField[] =>
  fields.flatMap((field): AuditedField[] => {
    const shape = field as unknown as Shape
    if (silent.has(field.name) || guards.has(field.name) || isSystems(field, shape)) return []
    const { label, options, flattenedFields } = shape
    const inner = field.type === 'blocks' ? undefined : flattenedFields
    return [
      {
        ...{ name: field.name, type: field.type, label },
        ...(options ? { options } : {}),
        ...(inner ? { fields: auditedFields(inner) } : {}),
      },
    ]
  })

/** Nobody reads it, or no form shows it and no request changes it: it follows from the rest. */
const isSystems = ({ type }: FlattenedField, { access, admin, hidden, virtual }: Shape): boolean =>
  type === 'join' ||
  hidden === true ||
  Boolean(virtual) ||
  (admin?.hidden === true && typeof access?.update === 'function')
