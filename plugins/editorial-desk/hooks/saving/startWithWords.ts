import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { refusal } from '../../../kit/refusal.ts'
import { startPath } from '../../core/saving/startPath.ts'

type Args = {
  readonly data?: object
  readonly draft?: boolean
  readonly overrideAccess?: boolean
}

/**
 * Payload makes an empty draft as soon as the form of a new document opens. Here the page of the first
 * words opens instead, and the draft is made from them.
 *
 * @throws the redirect of the panel's page; 409 in words where no page can be shown, as in a drawer.
 */
export const startWithWords: CollectionBeforeOperationHook = async ({
  args,
  collection: { slug },
  req,
  ...asked
}) => {
  const { operation } = asked as { readonly operation: string }
  const { data, draft, overrideAccess } = args as Args
  const isEmpty = Object.keys(data ?? {}).length === 0
  if (operation !== 'create' || !isEmpty || draft !== true || overrideAccess !== false) return
  if (req.payloadAPI !== 'local' || !isFromPanel(req)) return
  if (isPageOf(slug, req)) {
    const { redirect } = await import('next/navigation.js')
    redirect(`${req.payload.config.routes.admin}${startPath}/${slug}`)
  }
  throw refusal(req, 409, {
    vi: 'Hãy tạo bài mới từ danh sách của loại bài này, rồi quay lại chọn.',
    en: 'Create it from the list of its kind, then come back and choose it.',
  })
}

/** The panel renders its pages and drawers with the headers of the browser that asks. */
const isFromPanel = ({ headers }: PayloadRequest): boolean =>
  headers.get('accept') !== null && headers.get('host') !== null

const isPageOf = (slug: string, { url }: PayloadRequest): boolean =>
  (url ?? '').split('?')[0]?.endsWith(`/collections/${slug}/create`) ?? false
