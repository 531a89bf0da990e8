import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { factoriesFor, type Factories } from '../../factories/index.ts'
import { fileOf, makePhotoFile } from '../../factories/photoFile.ts'
import { animatedPicture, cmykWithoutAdobe, withIptc } from '../../factories/pictureFile.ts'
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
const bytesOf = ({ filename }: File) => readFile(join(newsroom.mediaDir, filename ?? ''))
const filesOf = (photo: { sizes?: object }) =>
  Object.entries((photo.sizes ?? {}) as Record<string, File>).filter(([, file]) => file.filename)
/** The photo as it comes back when nothing is typed. */
const uploadBare = (data: Buffer, name = 'anh.jpg', typed: object = {}) =>
  payload.create({ collection: 'media', data: typed, file: fileOf(data, name) })
const blank = (background: string | { r: number; g: number; b: number; alpha: number }) =>
  sharp({ create: { width: 400, height: 300, channels: 4, background } })
const pixelOf = async (data: Buffer) =>
  [...(await sharp(data).toColourspace('srgb').raw().toBuffer())].slice(0, 3)
const near = (value: number) => expect.closeTo(value, -1) as number

describe('a picture that one can see through', () => {
  it('stands on white in every JPEG, and keeps its ground in every WebP', async () => {
    const logo = await blank({ r: 0, g: 0, b: 0, alpha: 0 }).png().toBuffer()
    const photo = await uploadBare(logo, 'bieu-trung.png')
    expect(photo.mimeType).toBe('image/png')
    for (const [name, file] of filesOf(photo)) {
      const data = await bytesOf(file)
      if (name.endsWith('jpeg')) expect(await pixelOf(data)).toEqual([255, 255, 255])
      else expect((await sharp(data).stats()).isOpaque).toBe(false)
    }
  })

  it.each([
    ['everywhere opaque', 1],
    ['opaque but for what lossy formats lose', 252 / 255],
  ])('is a photo where it is %s', async (_, alpha) => {
    const data = await blank({ r: 200, g: 100, b: 50, alpha }).png().toBuffer()
    expect(await uploadBare(data, 'man-hinh.png')).toMatchObject({ mimeType: 'image/jpeg' })
  })
})

describe('a picture that moves', () => {
  it.each(['webp', 'gif', 'apng', 'avif'] as const)(
    'is refused in words that say what to do: %s',
    async (kind) => {
      const data = await animatedPicture(kind)
      await expect(uploadBare(data)).rejects.toThrow(/ảnh động.*Hãy lưu một khung hình/)
    },
  )
})

describe('the colours', () => {
  it('of Display P3, 16 bits and CMYK with or without Adobe’s mark come out as sRGB', async () => {
    const red = () => blank('#d02020').removeAlpha()
    const files = [
      await red().withIccProfile('p3').jpeg().toBuffer(),
      await red().toColourspace('rgb16').png().toBuffer(),
    ]
    for (const data of files) {
      const photo = await uploadBare(data)
      const stored = await bytesOf(photo)
      expect(await pixelOf(stored)).toEqual([near(208), near(32), near(32)])
      expect(await sharp(stored).metadata()).toMatchObject({ space: 'srgb', hasProfile: false })
    }
    const cmyk = await red().toColourspace('cmyk').jpeg().toBuffer()
    const [marked, unmarked] = [cmyk, await cmykWithoutAdobe(cmyk)]
    const colours = await Promise.all(
      [marked, unmarked].map(async (data) => pixelOf(await bytesOf(await uploadBare(data)))),
    )
    expect(colours[0]?.[0]).toBeGreaterThan(180)
    expect(colours[1]).toEqual(colours[0]?.map(near))
  })
})

describe('the renditions', () => {
  it.each([
    [500, 400],
    [1900, 300],
    [200, 900],
    [50, 50],
    [4000, 3],
  ])('of %i × %i are never larger than the photo, and are what the row says', async (w, h) => {
    const photo = await make.makePhoto({}, await makePhotoFile({ width: w, height: h }))
    const files = filesOf(photo)
    expect(files.filter(([name]) => name.startsWith('w'))).not.toEqual([])
    for (const [, file] of files) {
      expect(file.width).toBeLessThanOrEqual(w)
      expect(file.height).toBeLessThanOrEqual(h)
      const { width, height } = await sharp(await bytesOf(file)).metadata()
      expect([width, height]).toEqual([file.width, file.height])
    }
  })

  it('go as wide as the photo, so that its own file is no candidate', async () => {
    const photo = await make.makePhoto({}, await makePhotoFile({ width: 1500, height: 900 }))
    expect(photo.sizes?.w1920_webp).toMatchObject({ width: 1500, height: 900 })
  })
})

describe('what the file says of itself', () => {
  const words = {
    caption: 'Bà con xã Đông Anh thu hoạch lúa',
    author: 'Nguyễn Văn A',
    credit: 'Hãng tin thử',
    rights: '© Hãng tin thử, chỉ dùng cho báo chí',
    day: '20241120',
  }

  it('fills what nobody has typed', async () => {
    const data = withIptc((await makePhotoFile()).data, words, 'utf8')
    const photo = await uploadBare(data)
    expect(photo).toMatchObject({
      caption: words.caption,
      credit: 'Nguyễn Văn A/Hãng tin thử',
      rights: words.rights,
      takenOn: '2024-11-20T12:00:00.000Z',
    })
    expect((await sharp(await bytesOf(photo)).metadata()).iptc).toBeUndefined()
  })

  it('never stands in for what somebody typed', async () => {
    const data = withIptc((await makePhotoFile()).data, words, 'utf8')
    const typed = {
      caption: 'Lời của biên tập',
      credit: 'TTXVN',
      rights: 'Của báo',
      takenOn: '2020-12-18T12:00:00.000Z',
    }
    const photo = await uploadBare(data, 'anh.jpg', typed)
    expect(photo).toMatchObject(typed)
    const changed = await payload.update({
      collection: 'media',
      id: photo.id,
      data: {},
      file: fileOf(data, 'moi.jpg'),
    })
    expect(changed).toMatchObject(typed)
  })

  it.each(['20240230', '00000000', '29991231', 'hôm qua'])(
    'of a day that is none, %s, is no day',
    async (day) => {
      const data = withIptc((await makePhotoFile()).data, { ...words, day }, 'utf8')
      const photo = await uploadBare(data)
      expect(photo.caption).toBe(words.caption)
      expect(photo.takenOn ?? null).toBeNull()
    },
  )

  it('is read in Latin-1 too, and cut to what the form takes', async () => {
    const latin = { caption: 'Café à Paris', author: 'Zoë', credit: 'Agence' }
    const photo = await uploadBare(withIptc((await makePhotoFile()).data, latin, 'latin1'))
    expect(photo).toMatchObject({ caption: 'Café à Paris', credit: 'Zoë/Agence' })
    const long = { ...latin, caption: 'từ '.repeat(600) }
    const cut = await uploadBare(withIptc((await makePhotoFile()).data, long, 'utf8'))
    expect(cut.caption).toMatch(/^(từ )+từ…$/)
    expect(cut.caption?.length).toBeLessThanOrEqual(500)
  })
})

describe('a save', () => {
  it('of one photo many times at once keeps each of them', async () => {
    const file = await makePhotoFile()
    const photos = await Promise.all(Array.from({ length: 8 }, () => make.makePhoto({}, file)))
    expect(new Set(photos.map(({ filename }) => filename)).size).toBe(8)
  })

  it('that is refused leaves the photo its files, and no others behind', async () => {
    const photo = await make.makePhoto({}, await makePhotoFile())
    const before = (await readdir(newsroom.mediaDir)).toSorted()
    const data = { alt: 'a'.repeat(301) }
    const changed = payload.update({
      collection: 'media',
      id: photo.id,
      data,
      file: await makePhotoFile({ color: '#ff0000' }),
    })
    await expect(changed).rejects.toThrow()
    expect((await readdir(newsroom.mediaDir)).toSorted()).toEqual(before)
  })

  it('with another file removes the former ones', async () => {
    const photo = await make.makePhoto({}, await makePhotoFile())
    await payload.update({
      collection: 'media',
      id: photo.id,
      data: {},
      file: await makePhotoFile({ color: '#00ff00' }),
    })
    const former = [photo, ...filesOf(photo).map(([, file]) => file)]
    await expect
      .poll(async () => {
        const there = new Set(await readdir(newsroom.mediaDir))
        return former.filter(({ filename }) => there.has(filename ?? ''))
      })
      .toEqual([])
  })
})
