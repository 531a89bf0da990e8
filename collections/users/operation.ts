import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

/** What a `beforeOperation` hook of an account is given, whichever the operation. */
export type UserOperation = {
  readonly operation: string
  readonly args: unknown
  readonly req: PayloadRequest
}

type Answer = ReturnType<CollectionBeforeOperationHook>

/** The hook in Payload's terms, whose arguments are a union of one type for each operation. */
export const onOperation =
  (hook: (operation: UserOperation) => unknown): CollectionBeforeOperationHook =>
  (question) =>
    hook(question) as Answer
