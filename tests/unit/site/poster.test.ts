import sharp from 'sharp'
import { expect, it } from 'vitest'
import { drawPoster } from '../../../src/site/index.ts'

const poster = {
  title: 'Thông điệp 2K',
  wording: 'Khẩu trang – Khử khuẩn',
  steps: [{ label: 'Khẩu trang', text: 'Nơi đông người & <trên xe>' }],
  issued: 'Bộ Y tế, ban hành ngày 03/09/2022',
  paperName: 'Báo Lao động Thủ đô',
  address: 'https://paper.example/thong-diep-suc-khoe/2k',
}
const step = { label: 'Không tập trung nơi đông người', text: 'Giữ khoảng cách. '.repeat(12) }

it.each([
  ['a few words', poster],
  ['many steps', { ...poster, steps: Array.from({ length: 20 }, () => step) }],
  ['one word without an end', { ...poster, wording: 'nghiêng'.repeat(80) }],
  ['nothing', { ...poster, wording: ' ', steps: [] }],
])('a poster with %s is one sheet with its border whole', async (_, words) => {
  const { data, info } = await sharp(await drawPoster(words))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  expect([info.width, info.height]).toEqual([1240, 1754])
  const at = (x: number, y: number) => [
    ...data.subarray((y * 1240 + x) * 3, (y * 1240 + x) * 3 + 3),
  ]
  const redness = ([red = 0, green = 0]: number[]) => red - green
  for (const [x, y] of [
    [4, 900],
    [1235, 900],
    [620, 4],
    [620, 1750],
  ] as const) {
    expect(redness(at(x, y))).toBeGreaterThan(100)
  }
  // Nothing is written over the margin.
  for (const x of [40, 1200]) {
    for (let y = 30; y < 1720; y += 1) expect(Math.min(...at(x, y))).toBeGreaterThan(200)
  }
})
