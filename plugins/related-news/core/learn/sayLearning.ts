import type { Verdict } from './crossValidate.ts'
import type { Interval } from './measures.ts'

type Links = { readonly stories: number; readonly matters: number }
type Said =
  | { readonly outcome: 'usage' | 'no-file' | 'fixed' | 'undone' | 'nothing-to-undo' }
  | ({ readonly outcome: 'too-early' } & Links)
  | ({
      readonly outcome: 'not-better' | 'learned'
      readonly verdict: Verdict
      readonly today: string | null
    } & Links)
type Least = { readonly leastStories: number; readonly leastMatters: number }

/** What came of learning, for a person at the desk. */
export function sayLearning(said: Said, { leastStories, leastMatters }: Least): string {
  switch (said.outcome) {
    case 'usage':
      return 'Cách dùng: related:learn để học từ liên kết của tòa soạn, related:learn --undo để trở lại thứ tự trước.'
    case 'no-file':
      return 'Chưa có chỗ ghi kết quả: hãy đặt tùy chọn learned.file của related-news rồi chạy lại.'
    case 'fixed':
      return 'Tùy chọn order của related-news đã ấn định thứ tự, nên học cũng không dùng đến. Hãy bỏ tùy chọn ấy rồi chạy lại.'
    case 'undone':
      return `Đã trở lại thứ tự trước khi học lần cuối. ${atOnce}`
    case 'nothing-to-undo':
      return 'Chưa học lần nào (hoặc đã trở lại rồi), nên không có gì để hoàn lại.'
    case 'too-early':
      return [
        `Còn quá sớm để học. ${sayLinks(said)}`,
        `Cần ít nhất ${leastStories} bài thuộc ${leastMatters} chùm không dẫn tới nhau. Hãy chọn tin liên quan bằng tay, đặt liên kết trong bài và ghi bài vào hồ sơ, rồi chạy lại sau. Thứ tự hiện nay vẫn dùng như cũ.`,
      ].join('\n')
    default:
      return [
        sayLinks(said),
        ...figures(said.verdict, said.today),
        said.outcome === 'learned'
          ? `Thứ tự mới hơn thứ tự hiện nay, không phải do may rủi: đã ghi. ${atOnce} Muốn trở lại: related:learn --undo.`
          : 'Thứ tự mới không hơn rõ thứ tự hiện nay (chênh lệch có thể do may rủi), nên không ghi gì. Thứ tự hiện nay vẫn dùng như cũ.',
      ].join('\n')
  }
}

const atOnce = 'Máy chủ đang chạy dùng ngay từ danh sách kế tiếp, không cần khởi động lại.'

const sayLinks = ({ stories, matters }: Links): string =>
  `Có ${stories} bài mà bạn đọc thấy được biên tập viên nối với bài khác (chọn tay, liên kết trong bài, hồ sơ), thuộc ${matters} chùm.`

function figures({ today, learned, difference }: Verdict, version: string | null): string[] {
  return [
    'Năm tin đầu gần đúng ý biên tập viên đến đâu (nDCG@5, từ 0 đến 1; trong ngoặc là khoảng tin cậy 95 %):',
    `  hiện nay  ${interval(today)}  ${version ?? 'công thức, chưa học'}`,
    `  học được  ${interval(learned)}  mỗi bài đọc bằng thứ tự học từ các chùm khác`,
    `  chênh     ${interval(difference, true)}`,
  ]
}

function interval({ mean, low, high }: Interval, isSigned = false): string {
  const number = (value: number): string =>
    `${isSigned && value >= 0 ? '+' : ''}${value.toFixed(3)}`.replace('.', ',').replace('-', '−')
  return `${number(mean)} (${number(low)} đến ${number(high)})`
}
