import sharp from 'sharp'
import { height, type Motif, motifs, type Palette, width } from './motifs.ts'
import { randomOf } from './random.ts'

const palettes: Readonly<Record<Motif, Palette>> = {
  market: {
    sky: '#f4e3c1',
    glow: '#fff6e0',
    inks: ['#7a4a2b', '#d9822b', '#c2452d', '#6f8f3a', '#a9713f'],
  },
  people: {
    sky: '#f1d9c0',
    glow: '#fdf3e3',
    inks: ['#8c1d18', '#b5332a', '#3b4a5a', '#d08b4c', '#f0c9a0'],
  },
  city: {
    sky: '#c9d8e6',
    glow: '#f6efe0',
    inks: ['#2f4a66', '#426485', '#58789a', '#8aa5bf', '#ffe3a3'],
  },
  figures: {
    sky: '#dfe8e1',
    glow: '#fbfaf2',
    inks: ['#2e5f54', '#4b8173', '#86ad9d', '#c9d9c6', '#b3261e'],
  },
  books: {
    sky: '#efe2cf',
    glow: '#fdf8ee',
    inks: ['#7b2d26', '#2f4858', '#c58b3b', '#55702f', '#5d4030'],
  },
  roofs: {
    sky: '#f0d6b8',
    glow: '#fff3dc',
    inks: ['#8a3b22', '#a9502f', '#6e2f1d', '#e8c99b', '#5a7a5a'],
  },
  columns: {
    sky: '#d8dde6',
    glow: '#f8f6f0',
    inks: ['#8e98a8', '#59667a', '#414d60', '#b9c1cd', '#b78a2f'],
  },
  waves: {
    sky: '#14283c',
    glow: '#24506f',
    inks: ['#2f7193', '#3c8fae', '#7fb9cc', '#1f5674', '#ffb84d'],
  },
}

/**
 * A picture that stands where a photograph will: a motif drawn the same for the same word. JPEG,
 * 960 × 600: larger ones would make a first start wait for renditions that show nothing more.
 */
export async function drawIllustration(motif: Motif, word: string): Promise<Buffer> {
  // A turn of the colours, so that two pictures of one motif do not pass for the same.
  const hue = Math.round(randomOf(`${word} hue`)() * 70 - 35)
  return sharp(Buffer.from(svgOf(motif, word)))
    .modulate({ hue })
    .jpeg({ quality: 86 })
    .toBuffer()
}

function svgOf(motif: Motif, word: string): string {
  const { sky, glow, inks } = palettes[motif]
  const random = randomOf(word)
  const ink = (index: number): string => inks[index % inks.length] ?? sky
  const [x, y] = [250 + random() * 1100, 180 + random() * 200]
  const shapes = motifs[motif](random, ink).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="960" height="600">
<defs><radialGradient id="light" gradientUnits="userSpaceOnUse" cx="${x}" cy="${y}" r="900">
<stop offset="0" stop-color="${glow}"/><stop offset="1" stop-color="${sky}"/></radialGradient></defs>
<rect width="100%" height="100%" fill="url(#light)"/>
<circle cx="${x}" cy="${y}" r="${110 + random() * 60}" fill="${glow}" opacity="0.9"/>${shapes}</svg>`
}
