/** Markup that is safe to stand as it is. */
export type Html = { readonly html: string }

type Part = Html | readonly Html[] | string | number | null

/** Builds markup from a template; everything put into it that is not markup is escaped. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const written = strings.map(
    (text, index) => flat(text) + (index < parts.length ? put(parts[index]) : ''),
  )
  return { html: written.join('') }
}

function put(part: Part | undefined): string {
  if (part === undefined || part === null) return ''
  if (typeof part === 'string') return escaped(part)
  if (typeof part === 'number') return String(part)
  return 'html' in part ? part.html : part.map(({ html: text }) => text).join('')
}

/** The template's own line breaks and indents are for whoever reads the code. */
const flat = (text: string): string => text.replace(/\s*\n\s*/g, ' ')

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
