import type { PayloadRequest } from 'payload'
import { idOfReference } from '../../core/saving/idOfReference.ts'
import type { Standing } from '../../core/workflow/transitions.ts'
import type { Publication, ResolvedOptions } from '../../resolveOptions.ts'

type Asked = {
  readonly publication: Publication
  readonly options: ResolvedOptions
  readonly req: PayloadRequest
}

/** What who asks is to a piece; one that is just being made is her own. */
export function standingOf(
  row: Readonly<Record<string, unknown>> | null,
  { publication: { author, publishers }, options, req }: Asked,
): Standing {
  if (!publishers({ req })) return 'writer'
  const isOwn = !row || String(idOfReference(row[author])) === String(req.user?.id ?? '')
  return isOwn && !options.mayApproveOwn({ req }) ? 'editor' : 'approver'
}
