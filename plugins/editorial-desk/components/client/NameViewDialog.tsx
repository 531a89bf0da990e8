'use client'
import { useState, type ReactElement } from 'react'
import { useSay } from '../../../kit/admin/useSay.ts'
import type { FoundViews } from '../../endpoints/views/sharedViewsEndpoints.ts'
import { Dialog } from './Dialog.tsx'

export type NamedView = { readonly name: string; readonly groups: readonly string[] }

type NameViewDialogProps = {
  /** With whom she may share it. */
  readonly groups: FoundViews['groups']
  readonly onName: (named: NamedView) => void
  readonly onClose: () => void
}

/** Asks how a way to look at a list is to be called, and who besides her is to have it. */
export function NameViewDialog({ groups, onName, onClose }: NameViewDialogProps): ReactElement {
  const say = useSay()
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const choose = (group: string, isChosen: boolean) => {
    setChosen((before) => [...before.filter((one) => one !== group), ...(isChosen ? [group] : [])])
  }
  return (
    <Dialog
      title={say('Lưu cách xem này', 'Keep this view')}
      onClose={onClose}
      onSubmit={() => {
        onName({ name, groups: chosen })
      }}
    >
      <label>
        {say('Tên', 'Name')}
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
      {groups.length === 0 ? null : (
        <fieldset>
          <legend>{say('Dùng chung với', 'Share it with')}</legend>
          {groups.map((group) => (
            <label key={group.name}>
              <input
                type="checkbox"
                name="view-group"
                value={group.name}
                checked={chosen.includes(group.name)}
                onChange={({ target }) => {
                  choose(group.name, target.checked)
                }}
              />
              {say(group.label.vi, group.label.en)}
            </label>
          ))}
        </fieldset>
      )}
      <p role="status">
        {chosen.length === 0
          ? say('Chỉ bạn thấy cách xem này.', 'You alone see this view.')
          : say(
              'Những người có vai trò được chọn cũng thấy cách xem này.',
              'Who holds one of the chosen roles sees this view, too.',
            )}
      </p>
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
