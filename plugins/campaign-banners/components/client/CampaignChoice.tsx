'use client'
import { type ReactElement, useEffect, useState } from 'react'
import { callApi } from '../../../kit/admin/callApi.ts'

type Choice = { readonly id: number | string; readonly name: string }
type Props = {
  readonly label: string
  /** What stands for no campaign. */
  readonly none: string
  /** The campaigns' own address in the API. */
  readonly address: string
  readonly value: string
  readonly onChoose: (id: string) => void
}

/** One of the campaigns that were touched last. */
export function CampaignChoice({ label, none, address, value, onChoose }: Props): ReactElement {
  const [choices, setChoices] = useState<readonly Choice[]>([])
  useEffect(() => {
    const query = 'limit=200&depth=0&draft=true&sort=-updatedAt&select[name]=true'
    void callApi<{ docs: Choice[] }>('GET', `${address}?${query}`).then((answer) => {
      if (answer.ok) setChoices(answer.value.docs)
    })
  }, [address])
  return (
    <label>
      {label}
      <select value={value} onChange={({ target }) => onChoose(target.value)}>
        <option value="">{none}</option>
        {choices.map(({ id, name }) => (
          <option key={id} value={String(id)}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
