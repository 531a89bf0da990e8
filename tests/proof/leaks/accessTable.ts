import type { Operation } from './doors.ts'

/** The letter of each operation in a cell. */
export const letters: Readonly<Record<Operation, string>> = {
  read: 'r',
  list: 'l',
  count: 'c',
  versions: 'v',
  update: 'u',
  publish: 'p',
  withdraw: 'w',
  delete: 'd',
  duplicate: 'y',
  restore: 'b',
}

/** One kind of document: a row for each of its states, a column for each role. */
export type Section = {
  readonly title: string
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[]
}

export function renderTables(roles: readonly string[], sections: readonly Section[]): string {
  return sections
    .map(({ title, rows }) => {
      const head = ['', ...roles]
      const body = rows.map(({ name, cells }) => [name, ...cells.map((cell) => cell || '–')])
      const widths = head.map((_, column) =>
        Math.max(3, ...[head, ...body].map((row) => (row[column] ?? '').length)),
      )
      const line = (cells: readonly string[]): string =>
        `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
      const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`
      return [`### ${title}`, '', line(head), rule, ...body.map(line)].join('\n')
    })
    .join('\n\n')
}

/** The lines that two texts do not share, as a person reads a difference. */
export function differences(documented: string, found: string): string[] {
  const [before, after] = [documented, found].map(linesBySection)
  const gone = [...(before ?? [])].filter((line) => !after?.has(line))
  const come = [...(after ?? [])].filter((line) => !before?.has(line))
  return [...gone.map((line) => `- ${line}`), ...come.map((line) => `+ ${line}`)]
}

/** A row means something under its heading only. */
function linesBySection(text: string): Set<string> {
  let title = ''
  const lines = new Set<string>()
  for (const line of text.split('\n')) {
    if (line.startsWith('### ')) title = line.slice(4)
    else if (line.startsWith('| ') && !/^\| -/.test(line)) {
      lines.add(`${title}: ${line.replace(/\s+/g, ' ')}`)
    }
  }
  return lines
}
