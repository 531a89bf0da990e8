import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { ReactElement } from 'react'
import { inLanguageOf, type Words } from '../../../kit/refusal.ts'
import { saidTime } from '../../core/schedules/typedTime.ts'
import type { Clock } from '../../core/time/clock.ts'
import { stateLabels } from '../../core/states/stateLabels.ts'
import {
  comingUp,
  countedStates,
  countStates,
  type BoardRow,
  type Coming,
} from '../../endpoints/desk/board.ts'
import { deskOptionsOf } from '../../hooks/states/deskOptions.ts'
import { DeskStyle } from '../client/DeskStyle.tsx'
import { scheduleLabels } from '../client/scheduleLabels.ts'

type Props = {
  readonly payload: Payload
  readonly user: PayloadRequest['user']
  readonly i18n: PayloadRequest['i18n']
}

/** On the first page: how many pieces wait, each number one click from them, and what goes out next. */
export async function DeskBoard({ payload, user, i18n }: Props): Promise<ReactElement | null> {
  const options = deskOptionsOf(payload)
  const req = { ...(await createLocalReq(user ? { user } : {}, payload)), i18n }
  if (!options?.staff({ req })) return null
  const [rows, coming] = [await countStates(options, req), await comingUp(options, req)]
  return (
    <DeskStyle>
      <div className="ed-board">
        <Counts rows={rows} req={req} />
        <Next coming={coming} req={req} clock={options.clock} />
      </div>
    </DeskStyle>
  )
}

function Counts({ rows, req }: { rows: readonly BoardRow[]; req: PayloadRequest }): ReactElement {
  const say = (vi: string, en: string) => inLanguageOf(req, { vi, en })
  const list = (collection: string) =>
    `${req.payload.config.routes.admin}/collections/${collection}`
  return (
    <section aria-labelledby="desk-waits">
      <h2 id="desk-waits">{say('Đang chờ', 'Waiting')}</h2>
      <div className="ed-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{say('Loại', 'Kind')}</th>
              {countedStates.map((state) => (
                <th scope="col" key={state}>
                  {inLanguageOf(req, stateLabels[state])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ collection, label, counts }) => (
              <tr key={collection}>
                <th scope="row">
                  <a href={list(collection)}>{labelFor(label, req)}</a>
                </th>
                {countedStates.map((state) => (
                  <td key={state}>
                    {counts[state] === 0 ? (
                      '0'
                    ) : (
                      <a href={`${list(collection)}?desk=${state}`}>{counts[state]}</a>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** A collection's own label, where it has words in the languages of the panel. */
function labelFor(label: unknown, req: PayloadRequest): string {
  if (typeof label === 'string') return label
  const words = (label ?? {}) as Partial<Words>
  return inLanguageOf(req, { vi: words.vi ?? '', en: words.en ?? '' })
}

type NextProps = {
  readonly coming: readonly Coming[]
  readonly req: PayloadRequest
  readonly clock: Clock
}

function Next({ coming, req, clock }: NextProps): ReactElement {
  const say = (vi: string, en: string) => inLanguageOf(req, { vi, en })
  return (
    <section aria-labelledby="desk-next">
      <h2 id="desk-next">{say('Sắp tới giờ', 'Goes out next')}</h2>
      {coming.length === 0 ? (
        <p>
          {say(
            'Chưa có lịch nào. Mở một bài và chọn “Hẹn giờ…” để đặt lịch.',
            'Nothing is scheduled. Open a piece and choose “Schedule…”.',
          )}
        </p>
      ) : (
        <ul>
          {coming.map(({ collection, id, title, type, at }) => (
            <li key={`${collection}:${id}:${type}`}>
              {inLanguageOf(req, saidTime(at, clock))}: {inLanguageOf(req, scheduleLabels[type])}{' '}
              <a href={`${req.payload.config.routes.admin}/collections/${collection}/${id}`}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
