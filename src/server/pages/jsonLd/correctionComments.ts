import type { Correction } from '../../../site/models.ts'
import { present } from './present.ts'

/** schema.org/CorrectionComment, one for each correction. */
export const correctionComments = (corrections: readonly Correction[]): object[] =>
  corrections.map(({ publishedAt, wrong, right, note }) =>
    present({
      '@type': 'CorrectionComment',
      datePublished: publishedAt,
      text: [`Nội dung đã đăng: ${wrong}`, `Nội dung đúng: ${right}`, ...(note ? [note] : [])].join(
        '\n',
      ),
    }),
  )
