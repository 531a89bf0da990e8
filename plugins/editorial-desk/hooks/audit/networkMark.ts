import { createHmac } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Audit } from '../../resolveOptions.ts'

/**
 * By which two entries are known to come from one network, without the address: nobody without the
 * project's secret works it out.
 */
export function networkMark(req: PayloadRequest, { networkOf }: Audit): string | null {
  // Code of the project's own has no network.
  const network = req.payloadAPI === 'local' ? null : networkOf(req)
  if (network === null || network === '') return null
  const { secret } = req.payload
  return createHmac('sha256', secret).update(`audit ${network}`).digest('base64url').slice(0, 10)
}
