import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renewPhotos } from '../../../collections/media/renewPhotos.ts'
import { makeBody } from '../../factories/body.ts'
import { factoriesFor, type Factories } from '../../factories/index.ts'
import { fileOf, makePhotoFile, type UploadedFile } from '../../factories/photoFile.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let make: Factories

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
})
afterAll(() => newsroom.close())

type File = { filename?: string | null; width?: number | null; height?: number | null }
const upload = (file: UploadedFile) => make.makePhoto({}, file)
const bytesOf = ({ filename }: File) => readFile(join(newsroom.mediaDir, filename ?? ''))
const filesOf = (photo: { sizes?: object }) =>
  Object.entries((photo.sizes ?? {}) as Record<string, File>).filter(([, file]) => file.filename)
const blank = (width: number, height: number, color = '#888888') =>
  sharp({ create: { width, height, channels: 3, background: color } })
const releasedAt = async (id: number) =>
  (await payload.findByID({ collection: 'media', id })).releasedAt ?? null

describe('an upload', () => {
  it('loses where and with what it was taken, in every file of it', async () => {
    const gps = { GPSLatitude: '21/1 1/1 40/1', GPSLatitudeRef: 'N' }
    const data = await blank(700, 500, '#101010')
      .withExif({ IFD0: { Make: 'Canon', Artist: 'Bí danh' }, IFD3: gps })
      .jpeg()
      .toBuffer()
    expect((await sharp(data).metadata()).exif).toBeDefined()
    const photo = await upload(fileOf(data, 'hien-truong.jpg'))
    for (const file of [photo, ...filesOf(photo).map(([, size]) => size)]) {
      const bytes = await bytesOf(file)
      const { exif, xmp, iptc } = await sharp(bytes).metadata()
      expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined])
      expect(bytes.includes('Canon')).toBe(false)
    }
  })

  it('is turned upright', async () => {
    const data = await blank(300, 200, '#202020').withMetadata({ orientation: 6 }).jpeg().toBuffer()
    const photo = await upload(fileOf(data, 'xoay.jpg'))
    expect(photo).toMatchObject({ width: 200, height: 300 })
    const { width, height, orientation } = await sharp(await bytesOf(photo)).metadata()
    expect([width, height, orientation ?? 1]).toEqual([200, 300, 1])
  })

  it('has a name of its own, in plain letters', async () => {
    const file = await makePhotoFile({ name: 'Cầu Nhật Tân – đêm.JPG', color: '#303030' })
    const { filename } = await upload(file)
    expect(filename).toMatch(/^cau-nhat-tan-dem-[0-9a-f]{16}\.jpg$/)
  })

  it('gives different content different names', async () => {
    const name = 'cung-ten.jpg'
    const first = await upload(await makePhotoFile({ name, color: '#313131' }))
    const second = await upload(await makePhotoFile({ name, color: '#c1c1c1' }))
    expect(first.filename).not.toBe(second.filename)
  })

  it('keeps what is transparent and turns everything else into JPEG', async () => {
    const transparent = { r: 0, g: 0, b: 0, alpha: 0 }
    const logo = sharp({ create: { width: 50, height: 50, channels: 4, background: transparent } })
    const kept = await upload(fileOf(await logo.png().toBuffer(), 'bieu-trung.png', 'image/png'))
    expect(kept.mimeType).toBe('image/png')
    const webp = await blank(50, 50, '#404040').webp().toBuffer()
    const turned = await upload(fileOf(webp, 'anh.webp', 'image/webp'))
    expect(turned.mimeType).toBe('image/jpeg')
  })

  it('is kept no larger than a double page needs', async () => {
    const data = await blank(5000, 1000, '#505050').jpeg().toBuffer()
    expect(await upload(fileOf(data, 'rong.jpg'))).toMatchObject({ width: 4096, height: 819 })
  })
})

describe('a file that is no photo', () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  const noPhoto = /không phải ảnh JPEG, PNG, WebP hoặc AVIF/

  it.each([
    ['SVG', fileOf(svg, 'hinh.svg', 'image/svg+xml')],
    ['SVG that calls itself JPEG', fileOf(svg, 'hinh.jpg')],
    ['text that calls itself PNG', fileOf(Buffer.from('xin chào'), 'chu.png', 'image/png')],
    ['an empty file', fileOf(Buffer.alloc(0), 'rong.jpg')],
    ['a web page', fileOf(Buffer.from('<!doctype html><p>x'), 'trang.jpg')],
  ])('is refused in Vietnamese: %s', async (_, file) => {
    await expect(upload(file)).rejects.toThrow(noPhoto)
  })

  it('is refused although it is an image: GIF', async () => {
    const gif = await blank(20, 20).gif().toBuffer()
    await expect(upload(fileOf(gif, 'dong.gif', 'image/gif'))).rejects.toThrow(/ảnh động/)
  })

  it('is refused when it is cut off', async () => {
    const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const
    const whole = await sharp({
      create: { width: 600, height: 400, channels: 3, background: '#000000', noise },
    })
      .jpeg()
      .toBuffer()
    const cut = fileOf(whole.subarray(0, whole.length / 2), 'dut.jpg')
    await expect(upload(cut)).rejects.toThrow(/bị hỏng hoặc chưa tải hết/)
  })

  it('is refused above 60 megapixels', async () => {
    const data = await blank(8000, 8000).png({ compressionLevel: 1 }).toBuffer()
    const huge = fileOf(data, 'khong-lo.png', 'image/png')
    await expect(upload(huge)).rejects.toThrow(/quá nhiều điểm ảnh; tối đa 60 triệu/)
  })

  it('is refused above 20 MB', async () => {
    const heavy = Buffer.alloc(21 * 1024 * 1024)
    ;(await blank(20, 20).jpeg().toBuffer()).copy(heavy)
    await expect(upload(fileOf(heavy, 'nang.jpg'))).rejects.toThrow(/nặng 21 MB; tối đa 20 MB/)
  })

  it('leaves nothing in the library', async () => {
    const before = await payload.count({ collection: 'media' })
    await expect(upload(fileOf(svg, 'hinh.jpg'))).rejects.toThrow()
    expect(await payload.count({ collection: 'media' })).toEqual(before)
  })
})

describe('the renditions', () => {
  it('are its own shape in five widths and three crops, as WebP and as JPEG', async () => {
    const file = await makePhotoFile({ width: 2400, height: 1600, color: '#606060' })
    const photo = await upload(file)
    const sizes = Object.fromEntries(filesOf(photo))
    for (const format of ['webp', 'jpeg']) {
      for (const width of [320, 640, 960, 1280, 1920]) {
        expect(sizes[`w${width}_${format}`]).toMatchObject({
          width,
          height: Math.round((width * 2) / 3),
        })
      }
      const crops = { r16x9_1280: [1280, 720], r4x3_960: [960, 720], r1x1_480: [480, 480] }
      for (const [name, [width, height]] of Object.entries(crops)) {
        expect(sizes[`${name}_${format}`]).toMatchObject({ width, height })
      }
    }
    for (const [name, size] of filesOf(photo)) {
      const made = await sharp(await bytesOf(size)).metadata()
      expect([name.split('_').at(-1), size.width, size.height]).toEqual([
        made.format,
        made.width,
        made.height,
      ])
    }
  })

  it('in a photo’s own shape never enlarge it, and crops keep their shape', async () => {
    const photo = await upload(await makePhotoFile({ width: 500, height: 400, color: '#707070' }))
    const ratios = { r16x9: 16 / 9, r4x3: 4 / 3, r1x1: 1 }
    for (const [name, { width, height }] of filesOf(photo)) {
      const shape = name.split('_')[0] as keyof typeof ratios
      if (name.startsWith('w')) expect(width).toBeLessThanOrEqual(500)
      else expect((width ?? 0) / (height ?? 1)).toBeCloseTo(ratios[shape])
    }
  })

  it('have names of their own for each photo', async () => {
    const photo = await upload(await makePhotoFile({ width: 1400, height: 900, color: '#717171' }))
    const names = [photo, ...filesOf(photo).map(([, file]) => file)].map((file) => file.filename)
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('a new focal point', () => {
  it('makes new files under a new name, so that no browser keeps the old crop', async () => {
    const file = await makePhotoFile({
      name: 'tieu-diem.jpg',
      width: 1000,
      height: 500,
      color: '#808080',
    })
    const before = await upload(file)
    const after = await payload.update({
      collection: 'media',
      id: before.id,
      data: { focalX: 10, focalY: 20 },
    })
    expect(after.filename).not.toBe(before.filename)
    expect(after.filename).toMatch(/^tieu-diem-[0-9a-f]{16}\.jpg$/)
    expect(after).toMatchObject({ focalX: 10, focalY: 20, width: 1000, height: 500 })
    const names = (photo: typeof before) => filesOf(photo).map(([, size]) => size.filename)
    expect(names(after)).toHaveLength(names(before).length)
    for (const name of names(after)) expect(names(before)).not.toContain(name)
    await bytesOf(after)
  })

  it('that is the old one changes nothing', async () => {
    const before = await upload(await makePhotoFile({ color: '#818181' }))
    const { filename } = await payload.update({
      collection: 'media',
      id: before.id,
      data: { focalX: before.focalX ?? 50, focalY: before.focalY ?? 50, caption: 'Chú thích' },
    })
    expect(filename).toBe(before.filename)
  })
})

describe('photos from before the picture rules', () => {
  /** As they were stored: renditions that nothing marks, and a camera's data in the file. */
  async function age(photo: Awaited<ReturnType<typeof upload>>, original?: Buffer) {
    const sizes = Object.fromEntries(
      filesOf(photo).map(([name, file]) => [
        name,
        { ...file, filename: file.filename?.replace(/\.r\d+\./, '.') },
      ]),
    )
    await payload.db.updateOne({ collection: 'media', id: photo.id, data: { sizes } })
    if (original) await writeFile(join(newsroom.mediaDir, photo.filename ?? ''), original)
  }
  const find = (id: number) => payload.findByID({ collection: 'media', id })

  it('get renditions of today’s rules once, and the others stay as they are', async () => {
    const [old, broken, young] = await Promise.all(
      ['#a00000', '#00a000', '#0000a0'].map(async (color) =>
        upload(await makePhotoFile({ width: 700, height: 500, color })),
      ),
    )
    if (!old || !broken || !young) throw new Error('three photos')
    const withCamera = await blank(700, 500, '#a00000')
      .withExif({ IFD0: { Make: 'Canon' } })
      .jpeg()
      .toBuffer()
    await age(old, withCamera)
    await age(broken, Buffer.from('no photo'))
    const first = await renewPhotos(payload)
    expect(first).toMatchObject({ seen: first.total, renewed: 1, failed: 1 })
    const renewed = await find(old.id)
    expect(filesOf(renewed)).toHaveLength(filesOf(old).length)
    for (const [, file] of filesOf(renewed)) {
      expect(file.filename).toMatch(/\.r\d+\.(?:jpg|webp)$/)
      await bytesOf(file)
    }
    expect((await sharp(await bytesOf(renewed)).metadata()).exif).toBeUndefined()
    expect(renewed).toMatchObject({ alt: old.alt, focalX: old.focalX, credit: old.credit })
    expect((await find(young.id)).updatedAt).toBe(young.updatedAt)
    expect(await renewPhotos(payload)).toMatchObject({ renewed: 0, failed: 1 })
    await payload.delete({ collection: 'media', id: broken.id })
  })

  it('cannot be renewed by a request', async () => {
    const photo = await upload(await makePhotoFile({ color: '#121212' }))
    const req = { query: { context: { 'media.renews': true } } } as never
    const data = { 'media.renews': true, caption: 'Chú thích' } as never
    const { filename } = await payload.update({ collection: 'media', id: photo.id, data, req })
    expect(filename).toBe(photo.filename)
  })
})

/** When readers may open the photo. */
const shown = async (id: number) => {
  const photo = await payload.findByID({ collection: 'media', id })
  return (photo.shown as { intervals?: unknown } | null)?.intervals ?? []
}
const fromNowOn = [[expect.any(Number), null]]

describe('a photo is shown to readers', () => {
  it('by nothing but publishing', async () => {
    const { id } = await make.makePhoto()
    expect(await shown(id)).toEqual([])
    await make.makeArticle({ _status: 'draft', leadPhoto: id })
    expect(await shown(id)).toEqual([])
    expect(await releasedAt(id)).toBeNull()
  })

  it('with the story that shows it, at its head, in its text and in a gallery', async () => {
    const [head, text, one, two] = await Promise.all([0, 1, 2, 3].map(() => make.makePhoto()))
    const photos = [{ photo: one?.id }, { photo: two?.id }]
    const { id } = await make.makeArticle({
      leadPhoto: head?.id ?? null,
      body: makeBody({ blockType: 'photo', photo: text?.id }, { blockType: 'gallery', photos }),
    })
    const all = [head, text, one, two].map((photo) => photo?.id ?? 0)
    for (const photo of all) expect(await shown(photo)).toEqual(fromNowOn)
    await payload.update({
      collection: 'articles',
      id,
      data: { body: makeBody({ blockType: 'photo', photo: two?.id }) },
    })
    expect(await Promise.all(all.map(shown))).toEqual([fromNowOn, [], [], fromNowOn])
  })

  it('for as long as its scheduled, embargoed and expiring story', async () => {
    const { id } = await make.makePhoto()
    const [first, second, third] = [2030, 2031, 2032].map((year) => `${year}-01-01T00:00:00.000Z`)
    const [from = '', until = ''] = [second, third]
    const story = await make.makeArticle({
      leadPhoto: id,
      publishedAt: first ?? '',
      embargoUntil: from,
      expiresAt: until,
    })
    expect(await shown(id)).toEqual([[Date.parse(from), Date.parse(until)]])
    expect(await releasedAt(id)).toBe(from)
    await make.makeArticle({ leadPhoto: id, publishedAt: until })
    expect(await shown(id)).toEqual([[Date.parse(from), null]])
    await payload.delete({ collection: 'articles', id: story.id })
    expect(await shown(id)).toEqual([[Date.parse(until), null]])
    expect(await releasedAt(id)).toBe(until)
  })

  it('with the author whose portrait it is', async () => {
    const { id } = await make.makePhoto()
    const author = await make.makeAuthor({ portrait: id })
    expect(await shown(id)).toEqual([[0, null]])
    await payload.update({ collection: 'authors', id: author.id, data: { portrait: null } })
    expect(await shown(id)).toEqual([])
  })

  it('and stays known to have been, when its story is withdrawn', async () => {
    const { id } = await make.makePhoto()
    const story = await make.makeArticle({ leadPhoto: id })
    await payload.update({ collection: 'articles', id: story.id, data: { _status: 'draft' } })
    expect(await shown(id)).toEqual([])
    expect(await releasedAt(id)).not.toBeNull()
  })
})

describe('a released photo', () => {
  it.each(['alt', 'credit'])('does not lose its %s', async (field) => {
    const { id } = await make.makePhoto()
    await make.makeArticle({ leadPhoto: id })
    const change = (value: string) =>
      payload.update({ collection: 'media', id, data: { [field]: value } })
    await expect(change('')).rejects.toThrow(/phải có mô tả \(alt\) và nguồn ảnh/)
    expect(await change('Lời khác')).toMatchObject({ [field]: 'Lời khác' })
  })

  it('may stay without what it never had', async () => {
    const { id } = await make.makePhoto({ credit: null })
    await make.makeAuthor({ portrait: id })
    const data = { caption: 'Chú thích' }
    expect(await payload.update({ collection: 'media', id, data })).toMatchObject(data)
  })
})

describe('deleting', () => {
  it('a photo that stands for a story is refused in Vietnamese', async () => {
    const { id } = await make.makePhoto()
    await make.makeArticle({ leadPhoto: id, _status: 'draft' })
    const deleted = payload.delete({ collection: 'media', id })
    await expect(deleted).rejects.toThrow(/đang được dùng ở: Bài viết “/)
    await make.makeArticle({ headline: 'Tin đã đăng', leadPhoto: id })
    await expect(payload.delete({ collection: 'media', id })).rejects.toThrow(/“Tin đã đăng”/)
  })

  it('a photo that events, products, messages or authors show is refused too', async () => {
    const { id } = await make.makePhoto()
    const refused = () => payload.delete({ collection: 'media', id })
    const draft = { _status: 'draft' } as const
    const inTurn: [() => Promise<{ id: number }>, RegExp][] = [
      [() => make.makeHealthMessage({ ...draft, leadPhoto: id }), /Thông điệp sức khỏe “/],
      [() => make.makeSpotlight({ ...draft, photos: [id] }), /Sản phẩm OCOP “/],
      [() => make.makeEvent({ ...draft, leadPhoto: id }), /Sự kiện “/],
      [() => make.makeAuthor({ name: 'Mai Quý', portrait: id }), /đã đăng: “Mai Quý”/],
    ]
    for (const [makeOne, reason] of inTurn) {
      await makeOne()
      await expect(refused()).rejects.toThrow(reason)
    }
  })

  it('a photo in the text of a live story is refused, and says where it is', async () => {
    const { id } = await make.makePhoto()
    const body = makeBody({ blockType: 'photo', photo: id })
    const story = await make.makeArticle({ headline: 'Cầu Nhật Tân', body })
    const deleted = () => payload.delete({ collection: 'media', id })
    await expect(deleted()).rejects.toThrow(/đang hiện trong nội dung đã đăng: “Cầu Nhật Tân”/)
    await payload.delete({ collection: 'articles', id: story.id })
    await deleted()
  })

  it('a photo in the text or the gallery of a draft is refused, into the trash too', async () => {
    const { id } = await make.makePhoto()
    const gallery = {
      blockType: 'gallery',
      photos: [{ id: '0123456789abcdef01234567', photo: id }],
    }
    const words = [makeBody({ blockType: 'photo', photo: id }), makeBody(gallery)]
    for (const [index, body] of words.entries()) {
      const headline = `Bản nháp có ảnh ${index}`
      const story = await make.makeArticle({ headline, body, _status: 'draft' })
      const deletedAt = new Date().toISOString()
      for (const attempt of [
        () => payload.delete({ collection: 'media', id }),
        () => payload.update({ collection: 'media', id, data: { deletedAt } }),
      ]) {
        await expect(attempt()).rejects.toThrow(`đang được dùng ở: Bài viết “${headline}”`)
      }
      await payload.delete({ collection: 'articles', id: story.id })
    }
    await payload.update({
      collection: 'media',
      id,
      data: { deletedAt: '2020-01-01T00:00:00.000Z' },
    })
    expect(
      (await payload.find({ collection: 'media', where: { id: { equals: id } } })).docs,
    ).toEqual([])
  })

  it('an unused photo removes its files', async () => {
    const photo = await upload(await makePhotoFile({ color: '#919191' }))
    await payload.delete({ collection: 'media', id: photo.id })
    await expect(bytesOf(photo)).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
