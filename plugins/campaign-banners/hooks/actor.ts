import type { PayloadRequest } from 'payload'
import type { Right } from '../core/transitions.ts'
import type { ResolvedOptions } from '../options.ts'
import { isConfirmedEmergency } from './emergencyContext.ts'

/** The newsroom's own code, such as the seed, acts for nobody. At an HTTP door nobody is a stranger. */
export const isOwnCode = (req: PayloadRequest): boolean => !req.user && req.payloadAPI === 'local'

/** Somebody's own save: not the newsroom's code, and not the button that confirms an emergency. */
export const isByHand = (req: PayloadRequest): boolean =>
  !isOwnCode(req) && !isConfirmedEmergency(req)

/** What who asks is trusted with. */
export function rightsOf(req: PayloadRequest, { access }: ResolvedOptions): ReadonlySet<Right> {
  const held = (['manages', 'approves', 'raisesAlarm'] as const).filter((right) =>
    access[right]({ req }),
  )
  return new Set<Right>(isConfirmedEmergency(req) ? [...held, 'button'] : held)
}
