/** What a picture shows, in plain shapes: nothing in it depends on a font. */
export type Motif =
  'market' | 'people' | 'city' | 'figures' | 'books' | 'roofs' | 'columns' | 'waves'

export const width = 1600
export const height = 1000
const ground = 830

export type Palette = {
  readonly sky: string
  readonly glow: string
  readonly inks: readonly string[]
}
type Draw = (random: () => number, ink: (index: number) => string) => string[]

const times = (count: number, draw: (index: number) => string): string[] =>
  Array.from({ length: count }, (_, index) => draw(index))
const n = (value: number): string => value.toFixed(1)
const rect = (x: number, y: number, w: number, h: number, fill: string, more = ''): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${fill}" ${more}/>`
const disc = (x: number, y: number, r: number, fill: string, more = ''): string =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}" ${more}/>`
const path = (d: string, fill: string, more = ''): string =>
  `<path d="${d}" fill="${fill}" ${more}/>`

/** Baskets of produce on a stall. */
const market: Draw = (random, ink) => [
  rect(0, ground - 40, width, height, ink(0)),
  ...times(6, (index) => {
    const x = 170 + index * 252
    const fruit = times(9, (item) => {
      const row = item < 4 ? 0 : item < 7 ? 1 : 2
      const column = item < 4 ? item : item < 7 ? item - 4 : item - 7
      const cx = x - 84 + column * 56 + row * 28
      return disc(cx, ground - 96 - row * 46, 30 + random() * 8, ink(1 + ((item + index) % 3)))
    }).join('')
    return `${fruit}${path(`M${x - 116} ${ground - 90}h232l-34 130h-164z`, ink(4))}`
  }),
]

/** A gathering: heads and shoulders in rows, seen from behind. */
const people: Draw = (random, ink) =>
  times(3, (row) =>
    times(9 - row, (index) => {
      const scale = 0.75 + row * 0.3
      const x = (index + 0.5 + (random() - 0.5) * 0.3) * (width / (9 - row))
      const y = 600 + row * 130
      const fill = ink((index + row * 2) % 4)
      const shoulders = path(
        `M${n(x - 92 * scale)} ${height}v${n(-(height - y - 90 * scale))}q0 ${n(-56 * scale)} ${n(92 * scale)} ${n(-56 * scale)}t${n(92 * scale)} ${n(56 * scale)}V${height}z`,
        fill,
      )
      return disc(x, y - 22 * scale, 46 * scale, ink(4)) + shoulders
    }).join(''),
  )

/** A skyline with lit windows. */
const city: Draw = (random, ink) =>
  times(13, (index) => {
    const x = index * 128 - 30 + random() * 24
    const w = 96 + random() * 54
    const h = 200 + random() * 380
    const windows = times(Math.floor(h / 62), (row) =>
      times(3, (column) =>
        random() < 0.55
          ? rect(x + 16 + (column * (w - 32)) / 3, ground - h + 26 + row * 58, 18, 26, ink(4))
          : '',
      ).join(''),
    ).join('')
    return rect(x, ground - h, w, h + 200, ink(index % 3)) + windows
  })

/** Bars and a line that turns down. */
const figures: Draw = (random, ink) => {
  const tops = times(11, (index) => n(250 + index * 34 + (random() - 0.5) * 130)).map(Number)
  const points = tops.map((top, index) => `${n(90 + index * 142)},${n(top - 60)}`).join(' ')
  return [
    ...tops.map((top, index) => rect(50 + index * 142, top, 84, height - top, ink(index % 3))),
    `<polyline points="${points}" fill="none" stroke="${ink(4)}" stroke-width="16" stroke-linejoin="round"/>`,
    ...tops.map((top, index) => disc(90 + index * 142, top - 60, 20, ink(4))),
  ]
}

/** Spines on two shelves. */
const books: Draw = (random, ink) =>
  [430, 860].flatMap((shelf) => [
    ...times(26, (index) => {
      const h = 210 + random() * 130
      const x = 30 + index * 60
      const lean = random() < 0.12 ? `transform="rotate(8 ${x} ${shelf})"` : ''
      return rect(x, shelf - h, 50, h, ink(Math.floor(random() * 4)), `rx="4" ${lean}`)
    }),
    rect(0, shelf, width, 34, ink(4)),
  ])

/** Tiled roofs of an old quarter, one behind the other. */
const roofs: Draw = (random, ink) =>
  times(4, (row) => {
    const y = 440 + row * 140
    return times(6, (index) => {
      const x = index * 320 - 160 * (row % 2) - 60 + random() * 30
      const roof = path(
        `M${n(x - 40)} ${y + 110}q60 -16 100 -110h160q40 94 100 110z`,
        ink((row + index) % 3),
      )
      return rect(x, y + 90, 280, 300, ink(3)) + roof + disc(x + 140, y + 190, 26, ink(4))
    }).join('')
  })

/** A portico: steps, columns, pediment. */
const columns: Draw = (_random, ink) => [
  ...times(3, (step) =>
    rect(140 - step * 50, 800 + step * 66, 1320 + step * 100, 70, ink(step % 2)),
  ),
  ...times(7, (index) => rect(220 + index * 183, 380, 76, 420, ink(3), 'rx="10"')),
  rect(170, 320, 1260, 64, ink(1)),
  path('M150 320L800 110L1450 320z', ink(2)),
  disc(800, 250, 44, ink(4)),
]

/** Rings that spread from a point, as a broadcast does. */
const waves: Draw = (random, ink) => {
  const x = 520 + random() * 560
  return [
    ...times(9, (index) => {
      const ring = `stroke="${ink(index % 4)}" stroke-width="34" opacity="${n(1 - index * 0.08)}"`
      return disc(x, 620, 90 + index * 96, 'none', ring)
    }),
    disc(x, 620, 56, ink(4)),
  ]
}

export const motifs: Readonly<Record<Motif, Draw>> = {
  market,
  people,
  city,
  figures,
  books,
  roofs,
  columns,
  waves,
}
