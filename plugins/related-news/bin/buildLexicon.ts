/**
 * `node plugins/related-news/bin/buildLexicon.ts <name> <corpus.jsonl[.gz]> <out.ts>`: counts a
 * corpus of one JSON object a line with `title`, `lead` and `body`, and writes the lexicon as a
 * module. The one that the plugin ships was made from VNTC (Vu Cong Duy Hoang et al., 2007; MIT).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import { buildLexicon } from '../core/buildLexicon.ts'
import { formatLexicon } from '../core/lexicon.ts'

const [name, corpusFile, outFile] = process.argv.slice(2)
if (!name || !corpusFile || !outFile) {
  console.error('usage: node buildLexicon.ts <name> <corpus.jsonl[.gz]> <out.ts>')
  process.exit(2)
}
type Line = { readonly title?: string; readonly lead?: string; readonly body?: string }

const bytes = readFileSync(corpusFile)
const text = (corpusFile.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
const documents = text
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Line)
  .map(({ title = '', lead = '', body = '' }) => `${title}\n${lead}\n${body}`)
const lexicon = buildLexicon(documents, { version: name })
const packed = gzipSync(formatLexicon(lexicon), { level: 9 }).toString('base64')
writeFileSync(
  outFile,
  [
    `// Written by bin/buildLexicon.ts from ${documents.length} documents of the corpus ${name}. Do not edit.`,
    `export const packedLexicon =\n  '${packed}'`,
    '',
  ].join('\n'),
)
console.log(`${lexicon.frequencies.size} terms, ${Math.round(packed.length / 1024)} KB`)
