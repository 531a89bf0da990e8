import sharp from 'sharp'

type Shape = { readonly width: number; readonly height: number }

/** On a grid of 24 by 24, with round strokes, as the steps' own icons are drawn. */
const mask =
  'M4 9c3-2 5-2 8-2s5 0 8 2v5c-2 4-5 5-8 5s-6-1-8-5zM4 10H2v3l2 1M20 10h2v3l-2 1M8 12h8M8 15h8'
const drop =
  'M12 3s5 5.5 5 9a5 5 0 0 1-10 0c0-3.5 5-9 5-9zM4 19c2 2 5 2 8 2s6 0 8-2M9.5 13a2.5 2.5 0 0 0 2.5 2.5'

/** A mask and a drop on the health banner's green, composed anew for each shape of picture. */
export function drawPrevention({ width, height }: Shape): Promise<Buffer> {
  const size = height * 0.62
  const icon = (path: string, centre: number): string =>
    `<g transform="translate(${width * centre - size / 2} ${(height - size) / 2}) scale(${size / 24})"><path d="${path}"/></g>`
  const halo = (centre: number, radius: number): string =>
    `<circle cx="${width * centre}" cy="${height / 2}" r="${height * radius}"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="#0f6646"/>
    <g fill="#1c7d59">${halo(0.28, 0.44)}${halo(0.72, 0.44)}</g>
    <g fill="none" stroke="#f3fbf6" stroke-width="1.1" stroke-linecap="round" stroke-linejoin="round">
      ${icon(mask, 0.28)}${icon(drop, 0.72)}
    </g>
  </svg>`
  return sharp(Buffer.from(svg)).jpeg({ quality: 88 }).toBuffer()
}
