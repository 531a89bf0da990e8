import type { PayloadRequest } from 'payload'
import type { AuditDoor } from '../../core/audit/auditWords.ts'
import type { Audit } from '../../resolveOptions.ts'
import { collectionOf } from '../collectionOf.ts'
import { networkMark } from './networkMark.ts'
import { runningTask } from './tasks.ts'

/** Who does something, and through which door. */
export type Actor = {
  /** Id of the account as text; null of the system. */
  readonly account: string | null
  readonly name: string
  readonly door: AuditDoor
  /** The job in which it was done. */
  readonly job: string | null
  readonly network: string | null
}

/** As whom the audit names code that acts for nobody. */
const systemName = 'Hệ thống'

/** Whoever asks: an account, a job or the system itself. */
export function actorOf(req: PayloadRequest, audit: Audit): Actor {
  const job = runningTask()
  const door = doorOf(req, job)
  return {
    account: req.user ? String(req.user.id) : null,
    name: req.user ? nameOf(req.user, req) : systemName,
    door,
    job,
    network: networkMark(req, audit),
  }
}

/** What a stranger does at a door of accounts is nobody's, and not the system's. */
export const strangerAt = (req: PayloadRequest, audit: Audit, name: string): Actor => ({
  ...{ account: null, name, door: doorOf(req, null), job: null },
  network: networkMark(req, audit),
})

function doorOf(req: PayloadRequest, job: string | null): AuditDoor {
  if (job !== null) return 'job'
  if (req.payloadAPI === 'GraphQL') return 'graphql'
  if (req.payloadAPI !== 'REST') return 'own'
  return isFromPanel(req) ? 'panel' : 'rest'
}

/** The panel speaks REST; a browser says from which page. Other programs may say so as well. */
function isFromPanel({ headers, payload }: PayloadRequest): boolean {
  const referer = headers.get('referer') ?? ''
  if (!URL.canParse(referer)) return false
  const { pathname } = new URL(referer)
  const { admin } = payload.config.routes
  return pathname === admin || pathname.startsWith(`${admin}/`)
}

function nameOf(user: NonNullable<PayloadRequest['user']>, { payload }: PayloadRequest): string {
  const account = user as unknown as Readonly<Record<string, unknown>>
  const slug = typeof account['collection'] === 'string' ? account['collection'] : ''
  const title = collectionOf(slug || payload.config.admin.user, payload).config.admin.useAsTitle
  const name = title && title !== 'id' ? account[title] : null
  for (const known of [name, account['email'], account['username']]) {
    if (typeof known === 'string' && known !== '') return known
  }
  return `#${String(user.id)}`
}
