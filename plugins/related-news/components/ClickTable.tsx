import { useConfig } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import type { ClickTotal } from '../clicks.ts'
import { useAnswer } from '../../kit/admin/useAnswer.ts'
import { useTimeZone } from '../../kit/admin/useTimeZone.ts'
import type { Words } from './words.ts'
import { apiAddress } from '../../kit/admin/apiAddress.ts'

type Totals = {
  /** The first day that counts. */
  readonly since: string
  readonly places: readonly ClickTotal[]
}

/** Whether readers follow the lists, and down to which place. */
export function ClickTable({ said }: { readonly said: Words }): ReactElement {
  const { config } = useConfig()
  const timeZone = useTimeZone()
  const { answer } = useAnswer<Totals>('/related-news/clicks')
  if (answer.is !== 'here') return <p>{answer.is === 'loading' ? said.loading : said.failed}</p>
  const { since, places } = answer.value
  const nameOf = (widget: string): string =>
    widget in listNames ? said[listNames[widget as keyof typeof listNames]] : widget
  return (
    <>
      <h2>{said.clicks}</h2>
      <p>
        {said.since} {new Date(since).toLocaleDateString('vi-VN', { timeZone })}.{' '}
        <a href={apiAddress(config, '/related-news/clicks.csv')}>{said.clicksFile}</a>
      </p>
      {places.length === 0 && <p>{said.noClicks}</p>}
      {places.length > 0 && (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{said.list}</th>
              <th scope="col">{said.position}</th>
              <th scope="col">{said.followed}</th>
            </tr>
          </thead>
          <tbody>
            {places.map(({ widget, position, clicks }) => (
              <tr key={`${widget} ${position}`}>
                <td>{nameOf(widget)}</td>
                <td>{position}</td>
                <td>{clicks}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

/** The lists that have a name of their own; a project's other lists are called as it calls them. */
const listNames = {
  related: 'listRelated',
  recommended: 'listRecommended',
  latest: 'listLatest',
  embedded: 'listEmbedded',
} as const
