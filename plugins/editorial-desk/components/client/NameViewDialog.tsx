'use client'
import { useState, type ReactElement } from 'react'
import { useSay } from '../../../kit/admin/useSay.ts'
import { Dialog } from './Dialog.tsx'

type NameViewDialogProps = {
  readonly onName: (name: string) => void
  readonly onClose: () => void
}

/** Asks how a way to look at a list is to be called. */
export function NameViewDialog({ onName, onClose }: NameViewDialogProps): ReactElement {
  const say = useSay()
  const [name, setName] = useState('')
  return (
    <Dialog
      title={say('Lưu cách xem này', 'Keep this view')}
      onClose={onClose}
      onSubmit={() => {
        onName(name)
      }}
    >
      <label>
        {say('Tên (chỉ bạn thấy)', 'Name (for you alone)')}
        <input
          name="view-name"
          autoComplete="off"
          required
          maxLength={60}
          value={name}
          onChange={({ target }) => {
            setName(target.value)
          }}
        />
      </label>
      <div className="ed-row">
        <button type="submit" className="ed-strong">
          {say('Lưu', 'Keep')}
        </button>
        <button type="button" onClick={onClose}>
          {say('Thôi', 'Cancel')}
        </button>
      </div>
    </Dialog>
  )
}
