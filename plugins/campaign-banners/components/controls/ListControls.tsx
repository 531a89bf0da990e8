import type { ReactElement } from 'react'
import { NoBulkPublishing } from '../../../kit/admin/NoBulkPublishing.tsx'
import { type ControlProps, mayApprove } from './controlsOf.ts'

/** Over a list: leaves out what who looks may not do with several at once. */
export async function ListControls(props: ControlProps): Promise<ReactElement | null> {
  return (await mayApprove(props)) ? null : <NoBulkPublishing i18n={props.i18n} />
}
