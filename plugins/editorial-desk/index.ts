import type { Plugin } from 'payload'
import { withBoard } from './hooks/board/withBoard.ts'
import { withAudit, withAuditCollection } from './hooks/audit/withAudit.ts'
import { withNamedRefusals } from './hooks/bulk/namingRefused.ts'
import { withLocks } from './hooks/locks/withLocks.ts'
import { withPanelWords } from './hooks/panel/withPanelWords.ts'
import { withRestoring } from './hooks/restoring/withRestoring.ts'
import { withFields } from './fields/withFields.ts'
import { withSchedules } from './hooks/schedules/withSchedules.ts'
import { withStates } from './hooks/states/withStates.ts'
import { withSharedViews } from './hooks/views/withSharedViews.ts'
import { withTrash } from './hooks/trash/withTrash.ts'
import { withWorkflow } from './hooks/workflow/withWorkflow.ts'
import { withSaving, withVersionFields } from './hooks/saving/withSaving.ts'
import type { EditorialDeskOptions } from './options.ts'
import { resolveOptions } from './resolveOptions.ts'

export type {
  AuditOptions,
  DeskFound,
  DeskLine,
  DeskQuestion,
  DeskSection,
  DeskSource,
  EditorialDeskOptions,
  PublicationOptions,
  SharedViewsOptions,
} from './options.ts'

/**
 * The desk of a newsroom around any collections with drafts: each part takes the configuration and
 * gives back one that does what the part is named after.
 *
 * @throws {Error} naming the first wrong option.
 */
export const editorialDesk =
  (given: EditorialDeskOptions): Plugin =>
  (config) => {
    const options = resolveOptions(given, config)
    const schema = [withFields, withVersionFields, withAuditCollection]
    const behaviour = [
      ...[withSaving, withRestoring, withLocks, withWorkflow],
      ...[withStates, withSharedViews, withSchedules, withTrash, withNamedRefusals],
      ...[withBoard, withAudit, withPanelWords],
    ]
    const parts = given.disabled ? schema : [...schema, ...behaviour]
    return parts.reduce((done, part) => part(done, options), config)
  }
