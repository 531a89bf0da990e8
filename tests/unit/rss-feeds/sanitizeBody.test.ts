import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { absoluteSrcset, sanitizeBody } from '../../../plugins/rss-feeds/core/sanitizeBody.ts'
import { soundText, withPhoto } from '../../../plugins/rss-feeds/core/fullText.ts'
import { makeFeedPhoto } from '../../factories/feeds.ts'
import { anyText } from '../../factories/anyText.ts'

const base = 'https://example.org/muc/bai-1.html'

describe('a body for reader programs', () => {
  it.each([
    ['<a href="/muc">a</a>', '<a href="https://example.org/muc">a</a>'],
    ['<a href="#chu-thich">a</a>', '<a href="https://example.org/muc/bai-1.html#chu-thich">a</a>'],
    ['<a href="//cdn.example/x">a</a>', '<a href="https://cdn.example/x">a</a>'],
    ['<a href="java&#10;script:alert(1)">a</a>', '<a>a</a>'],
    ['<a>a</a>', '<a>a</a>'],
    ['<a href="mailto:a@b.vn">a</a>', '<a href="mailto:a@b.vn">a</a>'],
    ['<a href="/x?a=1&amp;b=2">a</a>', '<a href="https://example.org/x?a=1&amp;b=2">a</a>'],
    [
      '<img src="anh.jpg" alt="A &amp; B">',
      '<img alt="A &amp; B" src="https://example.org/muc/anh.jpg" />',
    ],
    ['<img src="data:image/png;base64,AA">', ''],
    ['<img alt="không có tệp">', ''],
    ['<p>a<script>alert(1)</script><style>p{}</style>b</p>', '<p>ab</p>'],
    ['<p onclick="x()" style="color:red" class="a" id="b">a</p>', '<p>a</p>'],
    ['<form><input value="a"><button>b</button></form>', 'b'],
    ['<h1>a</h1><aside>b</aside>', '<h2>a</h2><div>b</div>'],
    ['<p>&lt;b&gt; &amp;amp; 5 < 6</p>', '<p>&lt;b&gt; &amp;amp; 5 &lt; 6</p>'],
    [
      '<iframe src="https://video.example/embed/1" title="Phim"></iframe>',
      '<a href="https://video.example/embed/1">Phim</a>',
    ],
    [
      '<svg><a href="javascript:1">x</a></svg><object data="x">y</object>',
      '<a href="https://example.org/muc/bai-1.html">Xem hình trên báo</a><a href="https://example.org/muc/x">Xem trên báo</a>',
    ],
    [
      '<video controls poster="a.jpg"><source src="/phim.mp4"><p>Trình duyệt cũ</p></video>',
      '<a href="https://example.org/phim.mp4">Xem video trên báo</a>',
    ],
    [
      '<video src="blob:https://x/1"></video>',
      '<a href="https://example.org/muc/bai-1.html">Xem video trên báo</a>',
    ],
    [
      '<p>a <audio src="//nghe.example/1.mp3" aria-label="Bản tin &lt;sáng&gt;"></audio></p>',
      '<p>a <a href="https://nghe.example/1.mp3">Bản tin &lt;sáng&gt;</a></p>',
    ],
    ['<a href="/x"><canvas></canvas></a>', '<a href="https://example.org/x">Xem hình trên báo</a>'],
    ['<p>a<svg aria-hidden="true"></svg></p>', '<p>a</p>'],
    [
      '<iframe srcdoc="&lt;script&gt;"></iframe>',
      '<a href="https://example.org/muc/bai-1.html">Xem trên báo</a>',
    ],
    ['<p><b>chưa đóng', '<p><b>chưa đóng</b></p>'],
  ])('%s', (html, expected) => {
    expect(sanitizeBody(html, base)).toBe(expected)
  })

  it('makes every candidate of a srcset absolute', () => {
    expect(absoluteSrcset('/a.jpg 320w, //cdn.example/b.jpg 2x, javascript:x 1x', base)).toBe(
      'https://example.org/a.jpg 320w, https://cdn.example/b.jpg 2x',
    )
  })

  it('never lets a script, a handler or a relative address through', () => {
    const part = fc.oneof(
      anyText({ maxLength: 12 }),
      fc.constantFrom(
        ...[
          '<script>',
          '</script>',
          '<img src=',
          '"x" onerror="a()"',
          '<a href="',
          'javascript:',
          '">',
        ],
        ...[
          '<svg/onload=a()>',
          '<iframe src="',
          '<!--',
          '-->',
          '<![CDATA[',
          ']]>',
          '<style>',
          '<p>',
        ],
      ),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const html = sanitizeBody(parts.join(''), base)
        const tags = html.match(/<[^>]*>/g) ?? []
        for (const tag of tags) {
          expect(tag).not.toMatch(/^<\/?(?:script|style|iframe|svg|form|object)|\son\w+=/i)
          for (const [, address] of tag.matchAll(/\s(?:src|href)="([^"]*)"/g)) {
            expect(address).toMatch(/^(?:https?:|mailto:|tel:)/)
          }
        }
        // What has been cleaned is clean.
        expect(sanitizeBody(html, base)).toBe(html)
      }),
      { numRuns: 200 },
    )
  })

  it('takes a body of 300 kB', () => {
    const html = sanitizeBody(`<p>${'Đoạn văn dài. '.repeat(50)}</p>`.repeat(400), base)
    expect(html.length).toBeGreaterThan(280_000)
  })

  it('begins with the lead photo, unless the body shows it', () => {
    const photo = makeFeedPhoto()
    const text = withPhoto(soundText({ above: '<p>Sapo</p>', below: '<p>a</p>' }, base), photo)
    expect(text).toBe(
      '<p>Sapo</p><figure><img src="https://example.org/media/anh.jpg" alt="Gian hàng của hợp tác xã" width="1280" height="853" /><figcaption>Khách tham quan gian hàng – Mai Quý</figcaption></figure><p>a</p>',
    )
    const shown = withPhoto(
      soundText({ above: '', below: '<img src="/media/anh.jpg">' }, base),
      photo,
    )
    expect(shown.match(/<img/g)).toHaveLength(1)
    const smaller = makeFeedPhoto({ otherUrls: ['https://example.org/media/anh-640.jpg'] })
    const below = '<img src="/media/anh-640.jpg" alt="">'
    const inAnotherSize = withPhoto(soundText({ above: '', below }, base), smaller)
    expect(inAnotherSize.match(/<img/g)).toHaveLength(1)
  })
})
