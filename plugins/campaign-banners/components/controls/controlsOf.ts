import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { ResolvedOptions } from '../../options.ts'
import { bannerDeskOf } from '../../reader/desk.ts'

/** What Payload gives a component that it renders on the server. */
export type ControlProps = {
  readonly i18n: PayloadRequest['i18n']
  readonly payload: Payload
  readonly user: PayloadRequest['user']
}

/** Whether who looks lets out and takes back what others wrote. */
export const mayApprove = (props: ControlProps): Promise<boolean> =>
  holds(props, (options, req) => options.access.approves({ req }))

/** Whether who looks raises an emergency or confirms one. */
export const mayAlarm = (props: ControlProps): Promise<boolean> =>
  holds(props, ({ access }, req) => access.raisesAlarm({ req }) || access.approves({ req }))

async function holds(
  { payload, user }: ControlProps,
  right: (options: ResolvedOptions, req: PayloadRequest) => boolean,
): Promise<boolean> {
  const options = bannerDeskOf(payload)?.options
  if (!options || !user) return false
  return right(options, await createLocalReq({ user }, payload))
}
