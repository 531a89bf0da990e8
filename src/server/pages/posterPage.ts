import { findHealthMessage } from '../../content/healthMessages.ts'
import { findReplacements } from '../../content/healthVersions.ts'
import { pathOf } from '../../content/paths.ts'
import { drawPoster, renderPoster } from '../../site/index.ts'
import { hanoiDay } from '../../site/hanoiTime.ts'
import { buildFrame } from './frame.ts'
import type { Answer, Making } from './pageContext.ts'

/** A message as a sheet for a wall. Nobody hangs up what no longer holds: it leads to what does. */
export async function posterPage(making: Making, slug: string): Promise<Answer | null> {
  const { reading, ledger, base } = making
  const row = ledger.take(await findHealthMessage(reading, slug))
  if (!row) return null
  const [replaced] = ledger.take(await findReplacements(reading, [row.id]))
  if (replaced) return { redirectTo: pathOf({ page: 'poster', slug: replaced.replacement.slug }) }
  const messagePath = pathOf({ page: 'health-message', slug })
  const path = pathOf({ page: 'poster', slug })
  const frame = buildFrame(base, ledger, {
    address: path,
    title: `Áp phích: ${row.title}`,
    description: row.wording,
    breadcrumbs: [
      { label: 'Thông điệp sức khỏe', href: pathOf({ page: 'health-messages' }) },
      { label: row.title, href: messagePath },
      { label: 'Áp phích', href: path },
    ],
    // The message itself is what search engines keep.
    robots: 'noindex',
  })
  const html = renderPoster({
    frame,
    title: row.title,
    wording: row.wording,
    steps: (row.steps ?? []).map(({ label, text }) => ({ label, text: text ?? null })),
    issuingBody: row.issuingBody,
    issuedOn: row.issuedOn,
    validUntil: row.validUntil ?? null,
    address: base.siteUrl + messagePath,
    pictureHref: pathOf({ page: 'poster-picture', slug }),
  })
  return { html, title: frame.title }
}

/** The same sheet as a picture, for those who send it on: made from the message, it goes with it. */
export async function posterPicture(making: Making, slug: string): Promise<Answer | null> {
  const { reading, ledger, base } = making
  const row = ledger.take(await findHealthMessage(reading, slug))
  if (!row) return null
  const [replaced] = ledger.take(await findReplacements(reading, [row.id]))
  if (replaced) {
    return { redirectTo: pathOf({ page: 'poster-picture', slug: replaced.replacement.slug }) }
  }
  const issued = `${row.issuingBody}, ban hành ngày ${hanoiDay(row.issuedOn)}`
  const body = await drawPoster({
    title: row.title,
    wording: row.wording,
    steps: (row.steps ?? []).map(({ label, text }) => ({ label, text: text ?? null })),
    issued: row.validUntil ? `${issued}, có hiệu lực đến ${hanoiDay(row.validUntil)}` : issued,
    paperName: base.identity.paperName,
    address: base.siteUrl + pathOf({ page: 'health-message', slug }),
  })
  return { file: { contentType: 'image/png', name: `ap-phich-${slug}.png`, body } }
}
