'use client'
import { type ReactElement, useState } from 'react'
import { useSay } from '../../../kit/admin/useSay.ts'
import { saidTime } from '../../core/schedules/typedTime.ts'
import type { Step } from '../../core/workflow/steps.ts'
import type { Desk } from '../../endpoints/desk/deskEndpoint.ts'
import { useClock } from '../useClock.ts'
import { AssignDialog } from './AssignDialog.tsx'
import { DeskStyle } from './DeskStyle.tsx'
import { Handing } from './Handing.tsx'
import { ReturnDialog } from './ReturnDialog.tsx'
import { ScheduleDialog } from './ScheduleDialog.tsx'
import { ScheduleList } from './ScheduleList.tsx'
import { orderOfActions, stepActions } from './stepActions.ts'
import { askDeskAgain, useDesk } from './useDesk.ts'
import { useSaveDraft } from './useSaveDraft.ts'

/** Above the piece: what was said to its writer, who has it, what may be done with it, and its hours. */
export function WorkflowBar(): ReactElement | null {
  const say = useSay()
  const saveDraft = useSaveDraft()
  const { desk, address } = useDesk()
  const [open, setOpen] = useState<'assign' | 'return' | 'schedule' | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  if (!desk || address === null) return null
  const close = () => {
    setOpen(null)
  }
  const take = (step: Step) => {
    if (step === 'returned') setOpen('return')
    else void saveDraft({ reviewState: step })
  }
  const offered = orderOfActions.filter((step) => desk.steps.includes(step))
  return (
    <DeskStyle>
      <section className="ed-bar" aria-label={say('Quy trình biên tập', 'Workflow')}>
        <Facts desk={desk} />
        <ScheduleList desk={desk} address={address} onProblem={setProblem} />
        {problem === null ? null : (
          <p role="alert" className="ed-error">
            {problem}
          </p>
        )}
        <div className="ed-row">
          {offered.map((step) => (
            <button
              key={step}
              type="button"
              id={`desk-${step}`}
              onClick={() => {
                take(step)
              }}
            >
              {say(stepActions[step].vi, stepActions[step].en)}
            </button>
          ))}
          <Handing
            desk={desk}
            onOpen={() => {
              setOpen('assign')
            }}
            onTake={(id) => void saveDraft({ assignee: id })}
          />
          {desk.schedulable.length === 0 ? null : (
            <button
              type="button"
              id="desk-schedule"
              onClick={() => {
                setOpen('schedule')
              }}
            >
              {say('Hẹn giờ…', 'Schedule…')}
            </button>
          )}
        </div>
      </section>
      {open === 'assign' ? (
        <AssignDialog
          current={desk.assigneeId}
          onClose={close}
          onAssign={(id) => {
            close()
            void saveDraft({ assignee: id })
          }}
        />
      ) : null}
      {open === 'return' ? (
        <ReturnDialog
          onClose={close}
          onReturn={(note) => {
            close()
            void saveDraft({ reviewState: 'returned', reviewNote: note })
          }}
        />
      ) : null}
      {open === 'schedule' ? (
        <ScheduleDialog
          types={desk.schedulable}
          address={address}
          onClose={close}
          onDone={() => {
            close()
            askDeskAgain()
          }}
        />
      ) : null}
    </DeskStyle>
  )
}

function Facts({ desk }: { readonly desk: Desk }): ReactElement {
  const say = useSay()
  const clock = useClock()
  const { note, step, assignee, approvedBy, approvedAt, publish } = desk
  const when = approvedAt === null ? null : saidTime(Date.parse(approvedAt), clock)
  return (
    <>
      {note !== null && step === 'returned' ? (
        <p className="ed-note">
          <strong>{say('Biên tập viên nhắn: ', 'The editor says: ')}</strong>
          {note}
        </p>
      ) : null}
      {assignee === null ? null : (
        <p>
          {say('Người biên tập: ', 'In charge: ')}
          {assignee}
        </p>
      )}
      {step === 'approved' && approvedBy !== null && when ? (
        <p>
          {say(
            `${approvedBy} đã duyệt lúc ${when.vi}.`,
            `Approved by ${approvedBy} at ${when.en}.`,
          )}
        </p>
      ) : null}
      {publish === 'ownWork' ? (
        <p>
          {say(
            'Bài do chính bạn viết: người khác duyệt rồi bạn mới đăng được.',
            'This is your own work: somebody else approves it before it goes out.',
          )}
        </p>
      ) : null}
    </>
  )
}
