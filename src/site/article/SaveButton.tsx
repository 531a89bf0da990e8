import type { ReactElement } from 'react'

/** Keeps the story in the reader's own browser; there only where a script can. */
export const SaveButton = (): ReactElement => (
  <div className="tools">
    <button type="button" className="tool save">
      <span className="save-off">Lưu để đọc sau</span>
      <span className="save-on">
        Đã lưu<span className="sr-only">, bấm để bỏ lưu</span>
      </span>
    </button>
    <span role="status" />
  </div>
)
