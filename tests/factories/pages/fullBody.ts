const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
const item = (...children: object[]) => ({ type: 'listitem', children })
const block = (blockType: string, fields: object) => ({
  type: 'block',
  fields: { blockType, ...fields },
})
const cell = (words: string, headerState = 0) => ({
  type: 'tablecell',
  headerState,
  children: [paragraph(text(words))],
})
const row = (...children: object[]) => ({ type: 'tablerow', children })
const link = (words: string) => ({
  type: 'link',
  fields: { url: 'https://other.example/a' },
  children: [text(words)],
})

/** A text with every node and block that the editor offers. */
export const fullBody = () =>
  ({
    root: {
      children: [
        paragraph(text('Lao động Thủ đô. '), link('Văn bản gốc'), text(', đã ký.')),
        { type: 'heading', tag: 'h2', children: [text('Vì sao')] },
        paragraph(text('const mã = 1', 16), text(' đậm', 1), text(' nghiêng', 2)),
        { type: 'quote', children: [text('Trích lời')] },
        { type: 'list', listType: 'number', tag: 'ol', children: [item(text('Một'))] },
        { type: 'list', listType: 'check', children: [item(text('Hai'))] },
        {
          type: 'table',
          children: [
            row(...['Xã', 'Hộ', 'Thu', 'Chi', 'Còn'].map((words) => cell(words, 1))),
            row(...['A', '1', '2', '3', '4'].map((words) => cell(words))),
          ],
        },
        block('photo', { photo: '7' }),
        block('gallery', { photos: [{ photo: '7' }, { photo: '7', caption: 'Giờ làm' }] }),
        block('video', { url: 'https://www.youtube.com/watch?v=aaaaaaaaaaa', title: 'Xem' }),
        block('pullQuote', { text: 'Lời hay', attribution: 'Mai Quý' }),
        block('relatedArticle', { article: '2' }),
        block('infoBox', {
          title: 'Thông tin thêm',
          content: { root: { children: [paragraph(text('Chi tiết'), link('Nguồn'))] } },
        }),
        { ...paragraph(text('Ký tên')), format: 'right' },
      ],
    },
  }) as never
