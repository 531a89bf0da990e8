import type { ReactElement } from 'react'
import { Breadcrumbs } from '../frame/Breadcrumbs.tsx'
import type { OwnListModel } from '../models.ts'

/** What a reader without a connection still has: the stories that she read last. */
export const KeptView = ({ model }: { model: OwnListModel }): ReactElement => (
  <div className="page list">
    <Breadcrumbs trail={model.frame.breadcrumbs} />
    <header className="list-head">
      <div>
        <h1>Đọc khi không có mạng</h1>
        <p className="list-description">
          Trang bạn mở không tải được vì máy không có mạng. Những bài bạn đọc gần đây vẫn mở được,
          như lúc bạn đọc. Có mạng lại, hãy về <a href="/">trang chủ</a> để xem tin mới.
        </p>
      </div>
    </header>
    <noscript>
      <p className="empty">Trình duyệt của bạn đang tắt JavaScript nên không giữ bài nào.</p>
    </noscript>
    <p className="empty kept-none" hidden>
      Máy chưa giữ bài nào.
    </p>
    <ul className="headlines list-rows kept-list" />
  </div>
)
