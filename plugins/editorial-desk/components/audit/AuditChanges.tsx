'use client'
import { useField } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import { useSay } from '../../../kit/admin/useSay.ts'
import type { Change } from '../../core/audit/fieldChanges.ts'
import { AuditStyle } from './AuditStyle.tsx'

/** From what to what, one field under the other. */
export function AuditChanges(): ReactElement {
  const say = useSay()
  const { value } = useField<readonly Change[] | null>({ path: 'changes' })
  const changes = value ?? []
  return (
    <AuditStyle>
      <section aria-labelledby="audit-changes" className="ed-audit">
        <h2 id="audit-changes">{say('Trước và sau', 'Before and after')}</h2>
        {changes.length === 0 ? (
          <p>{say('Không có trường nào đổi.', 'No field changed.')}</p>
        ) : (
          changes.map((change) => <ChangedField key={change.field} change={change} />)
        )}
      </section>
    </AuditStyle>
  )
}

function ChangedField({ change }: { readonly change: Change }): ReactElement {
  const say = useSay()
  const { label, from, to, isSecret } = change
  const empty = say('(trống)', '(empty)')
  return (
    <article>
      <h3>{say(label.vi, label.en)}</h3>
      {isSecret ? (
        <p>{say('Đã đổi. Giá trị không được ghi.', 'Changed. The value is not kept.')}</p>
      ) : (
        <dl>
          <div>
            <dt>{say('Trước', 'Before')}</dt>
            <dd>{from ?? empty}</dd>
          </div>
          <div>
            <dt>{say('Sau', 'After')}</dt>
            <dd>{to ?? empty}</dd>
          </div>
        </dl>
      )}
    </article>
  )
}
