import type { ReactElement } from 'react'
import { Breadcrumbs } from '../frame/Breadcrumbs.tsx'
import type { OwnListModel } from '../models.ts'

/** The stories that this reader saved: a script fills in what her browser holds. */
export const SavedView = ({ model }: { model: OwnListModel }): ReactElement => (
  <div className="page list">
    <Breadcrumbs trail={model.frame.breadcrumbs} />
    <header className="list-head">
      <div>
        <h1>Tin đã lưu</h1>
        <p className="list-description">
          Danh sách nằm trong trình duyệt này, không cần tài khoản. Mở ở máy khác hoặc xóa dữ liệu
          trình duyệt thì không còn.
        </p>
      </div>
    </header>
    <noscript>
      <p className="empty">
        Trình duyệt của bạn đang tắt JavaScript nên không lưu được tin. Bạn vẫn đọc được mọi bài,
        chẳng hạn ở <a href="/tin-moi">Tin mới</a>.
      </p>
    </noscript>
    <p className="empty saved-none" hidden>
      Bạn chưa lưu tin nào. Hãy mở một bài trong <a href="/tin-moi">Tin mới</a> và bấm “Lưu để đọc
      sau” dưới tên bài.
    </p>
    <p className="saved-said" role="status" />
    <ul className="headlines list-rows saved-list" />
  </div>
)
