import { APIError } from 'payload'

/**
 * A question that may not be asked: 400, in words for whoever asked. A class of its own because
 * Payload chooses by an error's name how to log it: one line, without a stack.
 */
export class RefusedRequest extends APIError {
  constructor(message: string) {
    super(message, 400, null, true)
    this.name = 'RefusedRequest'
  }
}

/** What was asked, short enough to be said again. */
export const quoted = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? null)
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`
}
