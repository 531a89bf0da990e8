import { UnpublishButton } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import { type ControlProps, mayApprove } from './controlsOf.ts'

/** Takes back from readers: offered to whom the plugin lets do it. */
export async function UnpublishControl(props: ControlProps): Promise<ReactElement | null> {
  return (await mayApprove(props)) ? <UnpublishButton /> : null
}
