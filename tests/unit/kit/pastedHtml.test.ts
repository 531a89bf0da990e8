import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { cleanHtml } from '../../../plugins/kit/pastedHtml/cleanHtml.ts'
import { wordDesktop } from '../../factories/pastedHtml.ts'

const clean = (html: string) => cleanHtml(html).html

describe('what Word copies', () => {
  it('is lists with their levels, the words as they were accepted, and a line for a lost picture', () => {
    expect(cleanHtml(wordDesktop)).toMatchObject({
      html:
        '<p><strong>Tình hình chung</strong></p>' +
        '<ul><li>Người dân đến sớm 30 phút.<ul><li>Mang theo giấy tờ tùy thân.</li></ul></li>' +
        '<li>Gửi xe ở bãi số 2.</li></ul>' +
        '<ol><li>Việc thứ nhất.</li><li>Việc thứ hai.</li></ol>' +
        '<p>Kinh phí là 150 triệu đồng.</p>' +
        '<p>⟦Ảnh “Biểu đồ” chưa chép được: hãy chèn lại ở đây rồi xóa dòng này⟧</p>' +
        '<h2>Phụ lục</h2>' +
        '<table><tr><td colspan="2"><p>Đơn vị</p></td><td><p>Số hộ</p></td></tr>' +
        '<tr><td rowspan="2"><p>Xã A</p></td><td><p>Thôn 1</p></td><td><p>12</p></td></tr>' +
        '<tr><td><p>Thôn 2</p></td><td><p>15</p></td></tr></table>',
      lost: 1,
    })
  })

  const line = (level: number, marker: string, words: string, list = 0) =>
    `<p style='mso-list:l${list} level${level} lfo1'><span style='mso-list:Ignore'>${marker}</span>${words}</p>`

  it.each([
    [
      'goes on counting',
      line(1, '3.', 'ba') + line(1, '4.', 'bốn'),
      '<ol start="3"><li>ba</li><li>bốn</li></ol>',
    ],
    [
      'counts with letters',
      line(1, 'a)', 'một') + line(1, 'b)', 'hai'),
      '<ol><li>một</li><li>hai</li></ol>',
    ],
    [
      'has three levels and comes back',
      line(1, '·', '1') + line(2, 'o', '2') + line(3, '§', '3') + line(1, '·', '4'),
      '<ul><li>1<ul><li>2<ul><li>3</li></ul></li></ul></li><li>4</li></ul>',
    ],
    [
      'begins below its first level',
      line(2, 'o', 'sâu') + line(1, '·', 'nông'),
      '<ul><li>sâu</li><li>nông</li></ul>',
    ],
    [
      'counts below bullets',
      line(1, '-', 'gạch') + line(2, '1.', 'số'),
      '<ul><li>gạch<ol><li>số</li></ol></li></ul>',
    ],
    [
      'ends at a paragraph',
      `${line(1, '·', 'một')}<p>giữa</p>${line(1, '·', 'hai')}`,
      '<ul><li>một</li></ul><p>giữa</p><ul><li>hai</li></ul>',
    ],
    [
      'stands in a cell',
      `<table><tr><td>${line(1, '·', 'ô')}</td></tr></table>`,
      '<table><tr><td><ul><li>ô</li></ul></td></tr></table>',
    ],
  ])('as a list that %s', (_name, html, wanted) => {
    expect(clean(html)).toBe(wanted)
  })

  it('on the web is nested lists, without what is marked as deleted', () => {
    const wrapped = (level: number, words: string) =>
      `<div class="ListContainerWrapper SCXW1"><ul class="BulletListStyle1" role="list"><li data-listid="1" data-aria-level="${level}"><p class="Paragraph"><span class="TextRun">${words}</span><span class="EOP">&nbsp;</span></p></li></ul></div>`
    expect(clean(`<div>${wrapped(1, 'Một')}${wrapped(2, 'Hai')}${wrapped(1, 'Ba')}</div>`)).toBe(
      '<ul><li>Một<ul><li>Hai</li></ul></li><li>Ba</li></ul>',
    )
    expect(clean('<p>Giữ<span class="TrackChangeTextDeletion SCXW1">bỏ</span></p>')).toBe(
      '<p>Giữ</p>',
    )
  })
})

describe('what others copy', () => {
  it.each([
    [
      'Google Docs',
      '<b style="font-weight:normal" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700">Đậm</span><span style="font-style:italic"> nghiêng</span></p><ul><li aria-level="1"><p role="presentation"><span>Một</span></p></li><ul><li aria-level="2"><p>Hai</p></li></ul></ul><br/><p><a href="https://www.google.com/url?q=https://example.vn/a&amp;sa=D"><span style="text-decoration:underline">liên kết</span></a></p></b>',
      '<p><strong>Đậm</strong><em> nghiêng</em></p><ul><li>Một<ul><li>Hai</li></ul></li></ul><p><a href="https://example.vn/a">liên kết</a></p>',
    ],
    [
      'Pages',
      '<html><head><style>p.p1 {margin: 0}</style></head><body><p class="p1"><span class="s1">Một<b>hai</b></span></p><ul class="ul1"><li class="li1"><span class="s2"></span>ba</li></ul></body></html>',
      '<p>Một<strong>hai</strong></p><ul><li>ba</li></ul>',
    ],
    [
      'an old page',
      '<center><font size=5>Đầu đề</font></center>Dòng một<br>dòng hai<br><br>Đoạn sau<div>trong khung</div>cuối',
      '<p>Đầu đề</p><p>Dòng một<br>dòng hai</p><p>Đoạn sau</p><p>trong khung</p><p>cuối</p>',
    ],
    ['headings', '<h1>Một</h1><h5>năm</h5>', '<h2>Một</h2><h4>năm</h4>'],
    [
      'links that lead nowhere',
      '<p><a href="#_ftn1">[1]</a> <a href="javascript:alert(1)">a</a> <a href="file:///C:/x">b</a> <a href="mailto:a@b.vn">thư</a></p>',
      '<p>[1] a b <a href="mailto:a@b.vn">thư</a></p>',
    ],
    [
      'hidden words',
      '<p>a<span style="display:none">1</span><span style="mso-hide:all">2</span><span hidden>3</span><span style="font-size:0">4</span><span style="visibility: hidden">5</span><del>6</del>b</p><script>7</script><style>8</style><!-- 9 -->',
      '<p>ab</p>',
    ],
    ['nothing', '<p>&nbsp;</p><div><br></div><ul></ul>', ''],
  ])('%s', (_name, html, wanted) => {
    expect(clean(html)).toBe(wanted)
  })
})

describe('a picture that cannot be carried', () => {
  it.each([
    ['on the disk', '<img src="file:///C:/x/clip_image001.png" alt="Biểu đồ">', 1],
    ['of a mail', '<img src="cid:image001.png@01D">', 1],
    ['in the text itself', '<img src="data:image/png;base64,iVBORw0KGgo=">', 1],
    ['of another site', '<img src="https://example.vn/anh.jpg">', 1],
    ['drawn by Word', '<v:shape id="x"><v:imagedata src="file:///x.png"/></v:shape>', 1],
    ['that is drawn', '<svg><path d="M0 0"/></svg>', 1],
    ['a player', '<iframe src="https://www.youtube.com/embed/x"></iframe>', 1],
    ['in bold, twice', '<b><img src="a.png"><img src="b.png"></b>', 2],
    ['that only counts readers', '<img src="https://example.vn/p.gif" width="1" height="1">', 0],
  ])('%s', (_name, html, lost) => {
    const cleaned = cleanHtml(`<p>trước ${html} sau</p>`)
    expect(cleaned.lost).toBe(lost)
    expect(cleaned.text.match(/⟦/g)?.length ?? 0).toBe(lost)
    expect(cleaned.text).toContain('trước')
    expect(cleaned.text).toContain('sau')
  })

  it('stays a sign where it is one', () => {
    expect(clean('<p>vui <img alt="😀" src="x.png"></p>')).toBe('<p>vui 😀</p>')
  })
})

describe('letters of before Unicode', () => {
  it.each([
    [
      'by their font',
      '<p>Nước <span style="font-family:.VnTime">ViÖt</span> và <font face="VNI-Times">Vieät</font></p>',
      '<p>Nước Việt và Việt</p>',
    ],
    ['in capitals', '<p style=\'font-family:".VnTimeH"\'>Hµ Néi</p>', '<p>HÀ NỘI</p>'],
    [
      'across words in bold',
      '<p>Céng hßa <b>X· héi</b></p><p>Chñ nghÜa</p>',
      '<p>Cộng hòa <strong>Xã hội</strong></p><p>Chủ nghĩa</p>',
    ],
    [
      'but not what is Unicode in such a font',
      '<p style="font-family:.VnTime">Việt Nam</p>',
      '<p>Việt Nam</p>',
    ],
    [
      'but not what is doubtful',
      '<p>Ông Đặng nói: ViÖt Nam v« ®Þch</p>',
      '<p>Ông Đặng nói: ViÖt Nam v« ®Þch</p>',
    ],
  ])('%s', (_name, html, wanted) => {
    expect(clean(html)).toBe(wanted)
  })
})

describe('whatever is pasted', () => {
  const pieces = [
    ...'<p> </p> <b> </b> <ul> <li> </li> </ul> <ol start=3> <h1> </h1> <table> <tr> <td colspan=2> </td> </tr> </table>'.split(
      ' ',
    ),
    ...'<br> <div> </div> <span> </span> <a> </a> <del> </del> <o:p> </o:p> <!-- --> <![if> <![endif]> <script> </script> <hr>'.split(
      ' ',
    ),
    ...[
      '<a href="https://example.vn">',
      '<img src="x">',
      '<p style="mso-list:l0 level2 lfo1">',
      '<span style="font-weight:bold">',
    ],
    ...['chữ', ' ', '&nbsp;', '&lt;', 'ViÖt', '⟦Ảnh⟧', '\u0000', '"'],
  ]
  const anyHtml = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((all) => all.join(''))
  const wordsOf = (html: string) => html.replace(/<[^>]*>|\s/g, '')
  const allowed = new Set(
    'p h2 h3 h4 ul ol li strong em u s sub sup br blockquote hr table tbody thead tr td th a'.split(
      ' ',
    ),
  )

  it('becomes the elements of a story, and loses no word when it is cleaned again', () => {
    fc.assert(
      fc.property(anyHtml, (html) => {
        const once = clean(html)
        const names: string[] = []
        const parser = new Parser({
          onopentag: (name, attributes) => {
            names.push(name)
            for (const key of Object.keys(attributes)) {
              expect(['href', 'colspan', 'rowspan', 'start']).toContain(key)
            }
          },
        })
        parser.end(once)
        expect(names.filter((name) => !allowed.has(name))).toEqual([])
        expect(wordsOf(clean(once))).toBe(wordsOf(once))
      }),
      { numRuns: 2000 },
    )
  })
})
