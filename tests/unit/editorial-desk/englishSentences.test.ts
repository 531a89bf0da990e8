import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inVietnamese } from '../../../plugins/editorial-desk/components/panel/englishSentences.ts'

const ui = new URL('../../../node_modules/@payloadcms/ui/dist/', import.meta.url)

describe('what Payload says in English alone', () => {
  it.each([
    ['Successfully saved 3 files', 'Đã lưu 3 tệp.'],
    ['Failed to save 12 files', 'Chưa lưu được 12 tệp. Hãy xem lỗi ở từng tệp rồi lưu lại.'],
    [
      'Fetching user failed: Không kết nối được máy chủ.',
      'Chưa hỏi được máy chủ bạn còn đăng nhập hay không: Không kết nối được máy chủ.',
    ],
    ['2 results available.', 'Có 2 lựa chọn.'],
    [
      'Chuyên mục is focused ,type to refine list, press Down to open the menu, ',
      'Chuyên mục Gõ để lọc, phím xuống để mở danh sách.',
    ],
    ['option Quốc tế, selected.', 'Đã chọn Quốc tế.'],
    ['option Quốc tế selected focused, 3 of 12.', 'Quốc tế, 3 trên 12.'],
    ['option Quốc tế focused, 3 of 12.', 'Quốc tế, 3 trên 12.'],
  ])('“%s” is said in Vietnamese', (english, vietnamese) => {
    expect(inVietnamese(english)).toBe(vietnamese)
  })

  it('leaves every other text alone', () => {
    for (const text of ['', 'Đã lưu', 'Successfully', 'No columns selected yet']) {
      expect(inVietnamese(text)).toBeNull()
    }
  })

  it('knows every toast that the installed Payload makes of a plain sentence', () => {
    const files = readdirSync(ui, { recursive: true, encoding: 'utf8' }).filter(
      // Of no use here: nobody has a key of the API, and no list is put in order by hand.
      (name) => name.endsWith('.js') && !/spec|exports|APIKey|OrderableTable/.test(name),
    )
    const said = files.flatMap((name) =>
      [...readFileSync(new URL(name, ui), 'utf8').matchAll(toast)].map(([, text = '']) =>
        text.replaceAll(/\$\{[^}]*\}/g, '7'),
      ),
    )
    expect(said.length).toBeGreaterThan(4)
    expect(said.filter((text) => inVietnamese(text) === null)).toEqual([])
  })
})

const toast = /toast\.\w+\([`'"]([^`'"]+)[`'"]/g
