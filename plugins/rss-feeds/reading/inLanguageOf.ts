import type { Reading } from '../options.ts'

/** Ends the name of an answer that is another in another language. */
export const inLanguageOf = ({ locale }: Reading): string => (locale ? ` ${locale}` : '')
