import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeEncoding } from '../../../../plugins/kit/text/encodings/judgeEncoding.ts'
import { storedText } from '../../../../plugins/kit/text/storedText.ts'
import { fromTcvn3 } from '../../../../plugins/kit/text/encodings/tcvn3.ts'
import { fromVni } from '../../../../plugins/kit/text/encodings/vni.ts'
import { isVietnameseSyllable } from '../../../../plugins/kit/text/vietnameseSyllable.ts'
import { hostileText } from './hostileText.ts'

describe('a text of another encoding', () => {
  it.each([
    ['Céng hßa X· héi Chñ nghÜa ViÖt Nam', 'Cộng hòa Xã hội Chủ nghĩa Việt Nam'],
    ['Thµnh phè Hµ Néi', 'Thành phố Hà Nội'],
    ['ng\u00ADêi d©n Thñ ®«', 'người dân Thủ đô'],
    ['Coäng hoøa Xaõ hoäi Chuû nghóa Vieät Nam', 'Cộng hòa Xã hội Chủ nghĩa Việt Nam'],
    ['COÄNG HOØA XAÕ HOÄI', 'CỘNG HÒA XÃ HỘI'],
    ['Háº¡ Ná»™i má»Ÿ há»™i', 'Hạ Nội mở hội'],
    ['TÃ´i lÃ\u00A0 ngÆ°á»\u009Di Viá»‡t Nam', 'Tôi là người Việt Nam'],
  ])('%j is certainly %j', (text, meant) => {
    expect(judgeEncoding(text)).toMatchObject({ is: 'certain', text: meant })
  })

  it('that was read wrong twice is put right twice', () => {
    const misread = (text: string) =>
      new TextDecoder('windows-1252').decode(new TextEncoder().encode(text))
    expect(judgeEncoding(misread(misread('Nguyễn Huệ đại phá quân Thanh')))).toMatchObject({
      text: 'Nguyễn Huệ đại phá quân Thanh',
    })
  })

  it.each([
    ['ViÖt Nam', ['ViÖt']],
    ['Céng hßa', ['hßa']],
    ['Ông Đặng nói: ViÖt Nam v« ®Þch', ['ViÖt', 'v«', '®Þch']],
    ['Háº¡ N\uFFFDi', ['N\uFFFDi']],
    ['TÃ´i lÃ  ngÆ°á»i Viá»‡t', ['TÃ´i', 'ngÆ°á»i', 'Viá»‡t']],
  ])('%j is doubtful for %j', (text, words) => {
    expect(judgeEncoding(text)).toEqual({ is: 'doubtful', words })
  })

  it.each([
    'Người dân Thủ đô ăn Tết',
    'café crème, Noël, José Müller à São Paulo',
    'Nguyễn Văn A gặp José tại café Zürich',
    'Les élèves ont été reçus à l’école',
    'Løkke på vej så går år',
    'Straße, Müller & Söhne, naïve Ångström',
    'Señor Núñez, niño, Brasília, Curaçao',
    'Đường đi: €5 – ½ km, 30°C, m², 10 µm, § 5, © 2026',
    'LĐTĐ, CNVCLĐ, QĐ-TTg',
    'Москва 北京 서울',
    '',
  ])('%j is sound', (text) => {
    expect(judgeEncoding(text)).toEqual({ is: 'sound' })
  })

  it('never breaks, whatever the text, and what is put right needs it no more', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const judged = judgeEncoding(text)
        if (judged.is === 'certain') expect(judgeEncoding(judged.text).is).not.toBe('certain')
      }),
      { numRuns: 2000 },
    )
  })
})

describe('the tables', () => {
  const letters = Array.from('àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ')
  const every = [...Array.from({ length: 96 }, (_, index) => String.fromCharCode(0xa0 + index))]

  it('have every letter of the language', () => {
    const tcvn3 = new Set(every.map(fromTcvn3))
    expect(letters.filter((letter) => !tcvn3.has(letter))).toEqual([])
    const signs = [
      ...every,
      ...Array.from('aeiouyôö').flatMap((vowel) => every.map((sign) => vowel + sign)),
    ]
    const vni = new Set(signs.map(fromVni))
    expect(letters.filter((letter) => !vni.has(letter))).toEqual([])
    const capitals = new Set(
      [
        ...every,
        ...Array.from('AEIOUYÔÖ').flatMap((vowel) => every.map((sign) => vowel + sign)),
      ].map(fromVni),
    )
    expect(
      letters.map((letter) => letter.toUpperCase()).filter((each) => !capitals.has(each)),
    ).toEqual([])
  })
})

describe('a syllable of Vietnamese', () => {
  it.each('người nghiêng quỳnh khuỷu giếng gì thuở Hoà hòa ỷ yêu quốc đẹp xoong'.split(' '))(
    '%s',
    (word) => {
      expect(isVietnameseSyllable(word)).toBe(true)
      expect(isVietnameseSyllable(word.normalize('NFD').toUpperCase())).toBe(true)
    },
  )

  it.each('Müller cafè đẻp héàn ngwời zàng fố hßa môt'.split(' '))('is not %s', (word) => {
    expect(isVietnameseSyllable(word)).toBe(false)
  })
})

describe('UTF-8 that another system read, as it is stored', () => {
  const texts = [
    ...['Khí hậu', 'Hà Nội', 'Không khí', 'Chí Minh', 'Tin quý', 'Phí đường', 'và', 'Đà Nẵng'],
    ...['Đám cưới', 'Ưu tiên', 'Sửa chữa', 'Í ới', 'Giá xăng dầu tăng mạnh', 'Sở Y tế'],
    ...['Công đoàn Thủ đô', 'Lễ khai mạc', 'Ý kiến', 'Bệnh viện', 'kí kết', 'chí', 'Trí Đức'],
  ]
  const as = (encoding: string) => (text: string) =>
    new TextDecoder(encoding).decode(Buffer.from(text))
  const readers: [string, (text: string) => string][] = [
    ...['windows-1252', 'windows-1258', 'windows-1250', 'macintosh'].map(
      (encoding): [string, (text: string) => string] => [encoding, as(encoding)],
    ),
    ['latin-1', (text) => Buffer.from(text).toString('latin1')],
    ['windows-1252, twice', (text) => as('windows-1252')(as('windows-1252')(text))],
    ['windows-1252, from a Mac’s file names', (text) => as('windows-1252')(text.normalize('NFD'))],
  ]
  it.each(readers)('never passes for sound: %s', (_, read) => {
    const passed = texts.filter((text) => judgeEncoding(storedText(read(text))).is === 'sound')
    expect(passed).toEqual([])
  })

  it('is put right where nothing of it is lost', () => {
    const read = as('windows-1252')('Hà Nội mở rộng đường'.normalize('NFD'))
    expect(judgeEncoding(read)).toMatchObject({ is: 'certain', text: 'Hà Nội mở rộng đường' })
  })

  it('is told where letters became question marks', () => {
    expect(judgeEncoding('Gi? x?ng d?u t?ng m?nh').is).toBe('doubtful')
  })

  it.each([
    '«Olá», «là», “à»” và °C',
    'São Paulo, Ångström, Ärzte, Škoda, Ć, Düsseldorf, Łódź',
    'Diện tích √2, ƒ/2.8, 5·10³, 漢字 (chữ Hán)',
    'Anh đi đâu?Vì sao? https://vi-du.example/tin?id=3',
    'VietÁ, ĐôngÁ, NamÂu, iPhone',
  ])('is not seen in %j', (text) => {
    expect(judgeEncoding(text)).toEqual({ is: 'sound' })
  })
})
