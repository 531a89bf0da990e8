'use client'
import { toast } from '@payloadcms/ui'
import { type ReactElement, useState } from 'react'
import type { ViewSettings } from '../views/Page.tsx'
import { callApi } from '../../../kit/admin/callApi.ts'
import { useSay } from '../../../kit/admin/useSay.ts'

type Props = { readonly id: number | string; readonly settings: ViewSettings }
type Checked = {
  readonly checkedAt: string
  readonly isEverywhere: boolean
  readonly pages: readonly {
    readonly path: string
    readonly isSeen: boolean
    readonly status: number | null
    readonly tookMs: number
  }[]
}

/** Opens the site's pages as a reader does and says where the banner is. */
export function SelfCheck({ id, settings }: Props): ReactElement {
  const say = useSay()
  const { api, campaigns } = settings
  const [paths, setPaths] = useState(settings.checkPaths.join('\n'))
  const [checked, setChecked] = useState<Checked | null>(null)
  const check = async () => {
    const list = paths
      .split('\n')
      .map((path) => path.trim())
      .filter(Boolean)
    const address = `${api}/${campaigns}/${id}/self-check`
    const answer = await callApi<Checked>('POST', address, { paths: list })
    if (answer.ok) setChecked(answer.value)
    else toast.error(answer.message)
  }
  return (
    <div className="cb">
      <label>
        {say('Các trang cần kiểm tra, mỗi dòng một trang', 'Pages to look at, one a line')}
        <textarea rows={3} value={paths} onChange={({ target }) => setPaths(target.value)} />
      </label>
      <div className="cb-row">
        <button type="button" onClick={() => void check()}>
          {say('Bạn đọc có thấy không?', 'Do readers see it?')}
        </button>
      </div>
      <div aria-live="polite">
        {checked && (
          <>
            <p>
              <strong>
                {checked.isEverywhere
                  ? say(
                      'Bạn đọc thấy trên mọi trang đã xem.',
                      'Readers see it on every page looked at.',
                    )
                  : say('Chưa thấy ở đủ các trang.', 'It is not on all of them.')}
              </strong>
            </p>
            <ul>
              {checked.pages.map(({ path, isSeen, status, tookMs }) => (
                <li key={path}>
                  {isSeen ? '✓' : '✗'} {path}:{' '}
                  {isSeen ? say('có', 'there') : say('không có', 'not there')} (
                  {status ?? say('không mở được', 'did not open')}, {tookMs} ms)
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  )
}
