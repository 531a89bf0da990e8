'use client'
import { Button, toast, useConfig } from '@payloadcms/ui'
import { useState, type ReactElement } from 'react'
import { callApi } from '../../../kit/admin/callApi.ts'
import { useSay } from '../../../kit/admin/useSay.ts'
import type { DeskAct } from '../../core/board/line.ts'
import { askDeskAgain } from './useDesk.ts'

type LineActsProps = {
  readonly acts: readonly DeskAct[]
  /** The thing that it is about, for who hears the page. */
  readonly name: string
}

/** What a person does about a line on the spot. */
export function LineActs({ acts, name }: LineActsProps): ReactElement {
  const say = useSay()
  const { config } = useConfig()
  const [done, setDone] = useState<DeskAct | null>(null)
  const [isAsking, setIsAsking] = useState(false)
  const ask = async (act: DeskAct): Promise<void> => {
    setIsAsking(true)
    const answer = await callApi('POST', `${config.serverURL}${config.routes.api}${act.path}`)
    setIsAsking(false)
    if (!answer.ok) {
      toast.error(answer.message)
      return
    }
    setDone(act)
    askDeskAgain()
  }
  if (done) return <p role="status">{say(done.done.vi, done.done.en)}</p>
  return (
    <div className="ed-row">
      {acts.map((act, index) => (
        <Button
          key={act.path}
          aria-label={`${say(act.label.vi, act.label.en)}: ${name}`}
          buttonStyle={index === 0 ? 'primary' : 'secondary'}
          disabled={isAsking}
          margin={false}
          onClick={() => void ask(act)}
          size="small"
        >
          {say(act.label.vi, act.label.en)}
        </Button>
      ))}
    </div>
  )
}
