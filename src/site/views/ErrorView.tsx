import type { ReactElement } from 'react'
import { TeaserCard } from '../cards/TeaserCard.tsx'
import type { ErrorModel } from '../models.ts'

const texts = {
  404: {
    heading: 'Không tìm thấy trang này',
    text: 'Địa chỉ có thể đã gõ sai, hoặc bài đã được chuyển đi nơi khác. Bạn hãy kiểm tra lại địa chỉ, mở mục Chuyên mục ở đầu trang, hoặc về trang chủ.',
  },
  410: {
    heading: 'Nội dung này không còn trên trang',
    text: 'Nội dung từng đăng ở địa chỉ này đã được gỡ xuống hoặc đã hết hạn, và không còn được phát hành. Mời bạn đọc các tin mới dưới đây, mở mục Chuyên mục ở đầu trang, hoặc về trang chủ.',
  },
  500: {
    heading: 'Xin lỗi, trang đang gặp sự cố',
    text: 'Chúng tôi không mở được trang này vào lúc này. Xin bạn thử lại sau ít phút.',
  },
} as const satisfies Record<ErrorModel['status'], { heading: string; text: string }>

/** What went wrong in a reader's words, and what to do now. */
export const ErrorView = ({
  model: { status, leadsTo, latest },
}: {
  model: ErrorModel
}): ReactElement => (
  <div className="page error">
    <p className="kicker">Lỗi {status}</p>
    <h1>{texts[status].heading}</h1>
    <p className="error-text">{texts[status].text}</p>
    <p>
      <a className="button button-strong" href="/">
        Về trang chủ
      </a>
    </p>
    {leadsTo && (
      <p>
        <a className="button" href={leadsTo.href}>
          Xem tiếp: {leadsTo.label}
        </a>
      </p>
    )}
    {latest.length > 0 && (
      <section className="strip">
        <h2 className="block-heading">Tin mới</h2>
        <div className="grid-cards">
          {latest.map((teaser) => (
            <TeaserCard key={teaser.href} teaser={teaser} hasStandfirst={false} />
          ))}
        </div>
      </section>
    )}
  </div>
)
