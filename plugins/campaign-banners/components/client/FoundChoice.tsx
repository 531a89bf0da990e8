'use client'
import type { ReactElement } from 'react'
import { useSay } from '../../../kit/admin/useSay.ts'
import { type Choice, useChoices } from './useChoices.ts'

type Props = {
  readonly label: string
  /** What stands for none. */
  readonly none: string
  /** The collection's own address in the API; null while nothing can be chosen. */
  readonly address: string | null
  /** The field by which it is looked for. */
  readonly title: string
  /** Other fields of which `nameOf` speaks. */
  readonly also?: readonly string[]
  /** As they were last saved, and not as readers have them. */
  readonly isNewest?: boolean
  readonly nameOf: (choice: Choice) => string
  readonly value: string
  readonly onChoose: (id: string) => void
}

/** One of a collection: of those that were touched last, and of all others by looking for its name. */
export function FoundChoice(props: Props): ReactElement {
  const say = useSay()
  const { label, none, address, title, also = [], isNewest = false } = props
  const { nameOf, value, onChoose } = props
  const asked = { address, title, also, isNewest, chosen: value }
  const { choices, hasMore, sought, setSought } = useChoices(asked)
  return (
    <>
      <label>
        {label}
        <select value={value} onChange={({ target }) => onChoose(target.value)}>
          <option value="">{none}</option>
          {choices.map((choice) => (
            <option key={choice.id} value={String(choice.id)}>
              {nameOf(choice)}
            </option>
          ))}
        </select>
      </label>
      {hasMore && (
        <label>
          {say('Tìm trong danh sách', 'Look for it')}
          <input
            type="search"
            value={sought}
            placeholder={say('Gõ một phần tên', 'A part of its name')}
            onChange={({ target }) => setSought(target.value)}
          />
        </label>
      )}
    </>
  )
}
