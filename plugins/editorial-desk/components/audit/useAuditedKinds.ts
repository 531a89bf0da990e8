import { useConfig } from '@payloadcms/ui'
import { labelOf, type BothWords } from '../../core/audit/auditedField.ts'

/** What is audited, by slug, as the panel calls it. */
export function useAuditedKinds(slug: string): Readonly<Record<string, BothWords>> {
  const { getEntityConfig } = useConfig()
  const { fields } = getEntityConfig({ collectionSlug: slug })
  const kind = fields.find((field) => 'name' in field && field.name === 'kind')
  const options = kind && 'options' in kind ? kind.options : []
  return Object.fromEntries(
    options.map((option) => {
      const { label, value } =
        typeof option === 'string' ? { label: option, value: option } : option
      return [value, labelOf({ name: value, label })]
    }),
  )
}
