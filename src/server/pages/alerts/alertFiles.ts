import { changedForReaders } from '../../../../plugins/kit/readerTimes/readerTimes.ts'
import {
  findAlerts,
  findHealthMessage,
  findReplacedBy,
  type HealthTeaserRow,
  validityEnd,
} from '../../../content/healthMessages.ts'
import { findReplacements } from '../../../content/healthVersions.ts'
import { pathOf } from '../../../content/paths.ts'
import type { Answer, Making } from '../pageContext.ts'
import { alertsAtom } from './alertsAtom.ts'
import { type AlertIdentity, capAlert } from './capAlert.ts'

/** `/thong-diep-suc-khoe/<slug>.cap`; what was replaced leads to what holds. */
export async function alertFile(making: Making, slug: string): Promise<Answer | null> {
  const { reading, ledger, base } = making
  const row = ledger.take(await findHealthMessage(reading, slug))
  if (!row) return null
  const [replaced] = ledger.take(await findReplacements(reading, [row.id]))
  if (replaced) return { redirectTo: pathOf({ page: 'alert', slug: replaced.replacement.slug }) }
  const older = ledger.take(await findReplacedBy(reading, row))
  const body = capAlert({
    identity: identityOf(row),
    replaces: older.map(identityOf),
    title: row.title,
    wording: row.wording,
    steps: (row.steps ?? []).map(({ label, text }) => (text ? `${label}: ${text}` : label)),
    issuingBody: row.issuingBody,
    page: base.siteUrl + pathOf({ page: 'health-message', slug }),
    endsAt: validityEnd(row),
  })
  return { file: { contentType: 'application/cap+xml; charset=utf-8', name: `${slug}.cap`, body } }
}

/** `/thong-diep-suc-khoe.atom`: the alerts that hold today. */
export async function alertsFile({ reading, ledger, base }: Making): Promise<Answer> {
  const { siteUrl, identity } = base
  const body = alertsAtom({
    title: `Thông điệp sức khỏe còn hiệu lực – ${identity.paperName}`,
    publisher: identity.paperName,
    feedUrl: siteUrl + pathOf({ page: 'alerts' }),
    listUrl: siteUrl + pathOf({ page: 'health-messages' }),
    entries: ledger.take(await findAlerts(reading)).map((row) => ({
      ...row,
      changedAt: new Date(identityOf(row).changedAt).toISOString(),
      page: siteUrl + pathOf({ page: 'health-message', slug: row.slug }),
      alert: siteUrl + pathOf({ page: 'alert', slug: row.slug }),
    })),
  })
  return { file: { contentType: 'application/atom+xml; charset=utf-8', body } }
}

const identityOf = (row: HealthTeaserRow): AlertIdentity => ({
  id: row.id,
  changedAt: Date.parse(changedForReaders(row) ?? row.issuedOn),
})
