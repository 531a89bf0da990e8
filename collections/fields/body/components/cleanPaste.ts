import { cleanHtml } from '../../../../plugins/kit/pastedHtml/cleanHtml.ts'
import { judgeEncoding } from '../../../../plugins/kit/text/encodings/judgeEncoding.ts'

type Paste = {
  readonly data: DataTransfer
  /** Pictures and players that did not come along. */
  readonly lost: number
  /** Words that look like those of another encoding. */
  readonly doubtful: readonly string[]
}

/** What is pasted from elsewhere, cleaned; null for what the editor itself copied, and for files. */
export function cleanPaste(pasted: DataTransfer | null): Paste | null {
  if (!pasted || pasted.types.includes('application/x-lexical-editor')) return null
  const [html, plain] = [pasted.getData('text/html'), pasted.getData('text/plain')]
  if (html === '' && plain === '') return null
  const data = new DataTransfer()
  const text = inUnicode(plain)
  data.setData('text/plain', text)
  if (html === '') return { data, lost: 0, doubtful: doubtfulIn(text) }
  const clean = cleanHtml(html)
  data.setData('text/html', clean.html)
  return { data, lost: clean.lost, doubtful: doubtfulIn(clean.text) }
}

function inUnicode(text: string): string {
  const judged = judgeEncoding(text)
  return judged.is === 'certain' ? judged.text : text
}

const doubtfulIn = (text: string): string[] =>
  text.split('\n').flatMap((line) => {
    const judged = judgeEncoding(line)
    return judged.is === 'sound' ? [] : judged.words
  })
