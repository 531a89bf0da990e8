import type { ReactElement } from 'react'

const escapes: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/** JSON that cannot end the script element it stands in, nor open a comment there. */
const scriptSafeJson = (document: object): string =>
  JSON.stringify(document).replaceAll(/[<>&\u2028\u2029]/g, (mark) => escapes[mark] ?? mark)

/** One JSON-LD document: data, which browsers do not run. */
export const JsonLdScript = ({ document }: { document: object }): ReactElement => (
  <script
    type="application/ld+json"
    dangerouslySetInnerHTML={{ __html: scriptSafeJson(document) }}
  />
)
