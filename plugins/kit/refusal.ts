import { APIError, type PayloadRequest } from 'payload'

/** One sentence in both languages of the admin panel. */
export type Words = { readonly vi: string; readonly en: string }

/** The sentence in the language of who asks: Vietnamese, or the English beside it. */
export const inLanguageOf = ({ i18n }: Pick<PayloadRequest, 'i18n'>, { vi, en }: Words): string =>
  i18n.language.startsWith('en') ? en : vi

/** An answer that says, in the reader's language, what is wrong and what to do about it. */
export const refusal = (
  req: Pick<PayloadRequest, 'i18n'>,
  status: 400 | 403 | 404 | 409 | 503,
  words: Words,
): APIError => new APIError(inLanguageOf(req, words), status, null, true)
