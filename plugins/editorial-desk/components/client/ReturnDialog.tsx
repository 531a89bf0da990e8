'use client'
import { type ReactElement, useState } from 'react'
import { useSay } from '../../../kit/admin/useSay.ts'
import { Dialog } from './Dialog.tsx'

type Props = {
  readonly onReturn: (note: string) => void
  readonly onClose: () => void
}

/** Hands a piece back with a note, which its writer sees first. */
export function ReturnDialog({ onReturn, onClose }: Props): ReactElement {
  const say = useSay()
  const [note, setNote] = useState('')
  return (
    <Dialog
      title={say('Trả lại để sửa', 'Hand back')}
      onClose={onClose}
      onSubmit={() => {
        onReturn(note)
      }}
    >
      <label>
        {say('Lời nhắn cho người viết', 'Note to the writer')}
        <textarea
          name="note"
          rows={4}
          required
          maxLength={2000}
          value={note}
          onChange={({ target }) => {
            setNote(target.value)
          }}
        />
      </label>
      <div className="ed-row">
        <button type="submit" className="ed-strong">
          {say('Trả lại', 'Hand back')}
        </button>
        <button type="button" onClick={onClose}>
          {say('Thôi', 'Cancel')}
        </button>
      </div>
    </Dialog>
  )
}
