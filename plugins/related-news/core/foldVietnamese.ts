const marks = /\p{M}+/gu

/** `plugins/kit/foldVietnamese.ts` again: a core imports nothing but itself, and this runs per word. */
export const foldVietnamese = (text: string): string =>
  text.normalize('NFD').replace(marks, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')
