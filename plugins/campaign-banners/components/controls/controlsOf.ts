import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { bannerDeskOf } from '../../reader/desk.ts'

/** What Payload gives a component that it renders on the server. */
export type ControlProps = {
  readonly i18n: PayloadRequest['i18n']
  readonly payload: Payload
  readonly user: PayloadRequest['user']
}

/** Whether who looks lets out and takes back what others wrote. */
export async function mayApprove({ payload, user }: ControlProps): Promise<boolean> {
  const options = bannerDeskOf(payload)?.options
  if (!options || !user) return false
  return options.access.approves({ req: await createLocalReq({ user }, payload) })
}
