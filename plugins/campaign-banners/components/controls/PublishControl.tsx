import type { ReactElement } from 'react'
import { PublishChoice } from '../client.ts'
import { type ControlProps, mayApprove } from './controlsOf.ts'

/** In place of Payload's button, which is offered to whoever may edit: to each the step that is hers. */
export const PublishControl = async (props: ControlProps): Promise<ReactElement> => (
  <PublishChoice mayApprove={await mayApprove(props)} />
)
