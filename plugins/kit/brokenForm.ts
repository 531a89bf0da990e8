/** What busboy, which Payload reads forms with, says of one that is cut short or put together wrongly. */
const broken =
  /^(?:Unexpected end of (?:form|file)|Malformed part header|Malformed urlencoded form)$/

/** A form that nobody could read: Payload reads the form's own JSON without a net. */
export const isBrokenForm = (error: Error): boolean =>
  broken.test(error.message) ||
  (error instanceof SyntaxError && /\baddDataAndFileToRequest\b/.test(error.stack ?? ''))
