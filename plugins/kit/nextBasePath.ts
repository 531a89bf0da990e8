/** Next's own `basePath`, as an option says it or as Payload's `withPayload` tells the process. */
export const nextBasePathOf = (given: string | undefined): string =>
  given ?? process.env['NEXT_BASE_PATH'] ?? ''
