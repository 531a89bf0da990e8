import type { Making, Memory } from './anew.ts'
import type { Rate } from './hot.ts'

/** All that one run of `npm run bench` saw. */
export type Report = {
  readonly node: string
  readonly day: string
  readonly isPinned: boolean
  readonly rounds: number
  readonly durationMs: number
  readonly loudParts: number
  readonly rates: readonly Rate[]
  readonly makings: readonly Making[]
  readonly memory: Memory | null
}

/** `docs/performance.md`, as the run saw it. */
export function performancePage(report: Report): string {
  const { node, day, isPinned, rounds, durationMs, rates, makings, memory } = report
  const sizes = [...new Set(makings.map(({ stories }) => stories))]
  const names = [...new Set(makings.map(({ name }) => name))]
  const costOf = (name: string, stories: number): string =>
    makings
      .find((making) => making.name === name && making.stories === stories)
      ?.cpuMs.toFixed(1) ?? ''
  const growth = (name: string): string => {
    const [least, most] = [sizes[0] ?? 0, sizes.at(-1) ?? 0]
    return (Number(costOf(name, most)) / Number(costOf(name, least))).toFixed(2)
  }
  return `# Performance

Written by \`npm run bench -- --write\` on ${day}, Node ${node}, from [performance.json](performance.json):
${isPinned ? 'the server on one core, the load on another' : 'nothing pinned to cores'}; SQLite. The machine is
shared: trust ratios. ${cleanliness(report)}

## What is in memory

Each contestant sends the same bytes and the same headers, ${rounds} rounds of ${durationMs / 1000} s by turns, over 16
connections. “Of bare” is the median of the rounds’ ratios to Node’s own \`http\`.

${table(
  ['measured', 'of bare', 'requests/s', 'least', 'most'],
  rates.map(({ name, ofBare, median, least, most }) => [
    name,
    ofBare.toFixed(2),
    ...[median, least, most].map((rate) => String(Math.round(rate))),
  ]),
)}

## What is made anew

Milliseconds of processor time, all threads, with no page in memory. Answers that pages share (names,
sections, the beginnings of lists) are remembered, as they are on a running server.

${table(
  ['page', ...sizes.map((stories) => `${stories.toLocaleString('en')} stories`), 'growth'],
  names.map((name) => [name, ...sizes.map((stories) => costOf(name, stories)), growth(name)]),
)}
${memory ? memoryPart(memory) : ''}`
}

function cleanliness({ loudParts, rates }: Report): string {
  const loud = loudParts + Math.max(0, ...rates.map(({ loudRounds }) => loudRounds))
  return loud === 0
    ? 'Nothing else loaded it while this ran.'
    : `**Not clean**: something else loaded it in ${loud} part(s) of the run.`
}

function memoryPart({ afterStart, afterPanel, stories, walk }: Memory): string {
  const rows = walk.map((point) => [point.stories.toLocaleString('en'), String(point.megabytes)])
  return `
## Memory

${afterStart} MB after the start and its first page, ${walk.at(-1)?.megabytes ?? afterStart} MB after a walk over
${stories.toLocaleString('en')} stories (eight at a time), ${afterPanel} MB once the panel’s login page was opened.

${table(['stories walked', 'MB'], rows)}
`
}

/** As the formatter writes them: columns as wide as what is in them. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, at) =>
    Math.max(3, name.length, ...rows.map((row) => row[at]?.length ?? 0)),
  )
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}
