import { tagOfGlobal } from '../../plugins/kit/tags.ts'
import type { SiteIdentity } from '../site/models.ts'
import { readGlobal, type Reading } from './reading.ts'
import type { Sourced } from '../../plugins/kit/sourced.ts'

type Row = Partial<Record<Exclude<keyof SiteIdentity, 'licence'>, string | null>> & {
  readonly licenceNumber?: string | null
  readonly licenceDate?: string | null
  readonly licenceIssuer?: string | null
}

/** The paper's name until somebody enters it, and on a page made without a database. */
export const unnamedPaper: SiteIdentity = {
  paperName: 'Báo Lao động Thủ đô',
  tagline: null,
  agency: null,
  governingBody: null,
  licence: { number: null, date: null, issuer: null },
  address: null,
  phone: null,
  email: null,
  responsibleEditor: null,
  copyright: null,
}

/** What the press law asks every page to show. */
export async function readSiteIdentity(reading: Reading): Promise<Sourced<SiteIdentity>> {
  const row = await readGlobal<Row>(reading, 'site-identity')
  const value: SiteIdentity = {
    paperName: row.paperName ?? unnamedPaper.paperName,
    tagline: row.tagline ?? null,
    agency: row.agency ?? null,
    governingBody: row.governingBody ?? null,
    licence: {
      number: row.licenceNumber ?? null,
      date: row.licenceDate ?? null,
      issuer: row.licenceIssuer ?? null,
    },
    address: row.address ?? null,
    phone: row.phone ?? null,
    email: row.email ?? null,
    responsibleEditor: row.responsibleEditor ?? null,
    copyright: row.copyright ?? null,
  }
  return { value, tags: [tagOfGlobal('site-identity')], staleAt: null }
}
