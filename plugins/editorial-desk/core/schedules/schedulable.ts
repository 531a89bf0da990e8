export type ScheduleType = 'publish' | 'unpublish'

type Piece = {
  /** Readers have it, or will once its hour comes. */
  readonly isOut: boolean
  /** The newest version is not what readers have. */
  readonly hasNews: boolean
  /** What waits already. */
  readonly waiting: readonly ScheduleType[]
}

/** What makes sense to be set an hour for: the first one is what is meant most likely. */
export function schedulable({ isOut, hasNews, waiting }: Piece): ScheduleType[] {
  const mayPublish = hasNews && !waiting.includes('publish')
  const mayWithdraw = (isOut || waiting.includes('publish')) && !waiting.includes('unpublish')
  return [
    ...(mayPublish ? ['publish' as const] : []),
    ...(mayWithdraw ? ['unpublish' as const] : []),
  ]
}
