import { findArticlesByNumbers } from '../../content/articlesByNumbers.ts'
import { savedParameter } from '../../content/pageParameters.ts'
import { pathOf } from '../../content/paths.ts'
import { articlePath } from '../../content/teasers.ts'
import { mostSaved, renderKept, renderSaved } from '../../site/index.ts'
import { buildFrame } from './frame.ts'
import type { Answer, Making } from './pageContext.ts'

/** `/tin-da-luu`: the same for all; what is on it stands in each reader's own browser. */
export function savedPage({ ledger, base }: Making): Promise<Answer> {
  const path = pathOf({ page: 'saved' })
  const frame = buildFrame(base, ledger, {
    address: path,
    title: 'Tin đã lưu',
    breadcrumbs: [{ label: 'Tin đã lưu', href: path }],
    robots: 'noindex',
  })
  return Promise.resolve({ html: renderSaved({ frame }) })
}

/** `/ngoai-tuyen`: what a reader without a connection finds. */
export function keptPage({ ledger, base }: Making): Promise<Answer> {
  const path = pathOf({ page: 'kept' })
  const frame = buildFrame(base, ledger, {
    address: path,
    title: 'Đọc khi không có mạng',
    breadcrumbs: [{ label: 'Đọc khi không có mạng', href: path }],
    robots: 'noindex',
  })
  return Promise.resolve({ html: renderKept({ frame }) })
}

/** Which of the stories with these numbers are there, and what they are called today. */
export async function savedState(
  { reading, ledger }: Making,
  query: URLSearchParams,
): Promise<Answer | null> {
  const asked = query.get(savedParameter) ?? ''
  if (!/^\d{1,15}(?:,\d{1,15})*$/.test(asked)) return null
  const numbers = [...new Set(asked.split(',').map(Number))]
  if (numbers.length > mostSaved) return null
  const rows = ledger.take(await findArticlesByNumbers(reading, numbers))
  return {
    json: JSON.stringify(
      rows.map((row) => ({
        number: row.publicId,
        headline: row.headline,
        href: articlePath(row),
      })),
    ),
  }
}
