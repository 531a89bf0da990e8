'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useState, type ReactElement } from 'react'
import { useAnswer } from '../../../kit/admin/useAnswer.ts'
import { useSay } from '../../../kit/admin/useSay.ts'
import type { Colleague } from '../../endpoints/assigning/colleaguesEndpoint.ts'
import { Dialog } from './Dialog.tsx'

type AssignDialogProps = {
  /** Who has it now. */
  readonly current: number | string | null
  readonly onAssign: (id: number | string) => void
  readonly onClose: () => void
}

/** Hands a piece to a colleague, on whose desk it stands from then on. */
export function AssignDialog({ current, onAssign, onClose }: AssignDialogProps): ReactElement {
  const say = useSay()
  const { collectionSlug } = useDocumentInfo()
  const { answer } = useAnswer<{ colleagues: Colleague[] }>(`/${collectionSlug ?? ''}/colleagues`)
  const colleagues = answer.is === 'here' ? answer.value.colleagues : []
  const [chosen, setChosen] = useState(current === null ? '' : String(current))
  const found = colleagues.find(({ id }) => String(id) === chosen)
  return (
    <Dialog
      title={say('Giao bài', 'Assign')}
      onClose={onClose}
      onSubmit={() => {
        if (found) onAssign(found.id)
      }}
    >
      <label>
        {say('Người biên tập', 'Editor in charge')}
        <select
          name="assignee-chosen"
          required
          value={found ? chosen : ''}
          onChange={({ target }) => {
            setChosen(target.value)
          }}
        >
          <option value="">
            {answer.is === 'loading' ? say('Đang tải…', 'Loading…') : say('Chọn…', 'Choose…')}
          </option>
          {colleagues.map(({ id, name }) => (
            <option key={id} value={String(id)}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p role="status">
        {answer.is === 'failed'
          ? say(
              'Chưa tải được danh sách. Đóng lại rồi thử lần nữa.',
              'Not loaded. Close and try again.',
            )
          : say('Bài sẽ nằm trong mục “Chờ bạn” của người này.', 'It then waits on their desk.')}
      </p>
      <div className="ed-row">
        <button type="submit" className="ed-strong" disabled={!found}>
          {say('Giao', 'Assign')}
        </button>
        <button type="button" onClick={onClose}>
          {say('Thôi', 'Cancel')}
        </button>
      </div>
    </Dialog>
  )
}
