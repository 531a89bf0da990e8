import type { ReactElement } from 'react'
import { Breadcrumbs } from '../frame/Breadcrumbs.tsx'
import type { FeedsModel } from '../models.ts'

/** Every feed, what is in it and how to subscribe. */
export const FeedsView = ({ model }: { model: FeedsModel }): ReactElement => (
  <div className="page list">
    <Breadcrumbs trail={model.frame.breadcrumbs} />
    <header className="list-head">
      <div>
        <h1>Nhận tin qua RSS</h1>
        <p className="list-description">
          Chép địa chỉ một kênh dưới đây vào chương trình đọc tin (Feedly, Inoreader, Thunderbird…).
          Tin mới tự đến ngay khi báo đăng; không cần tài khoản.
        </p>
      </div>
    </header>
    <div className="table-scroll" tabIndex={0} role="region" aria-label="Các kênh tin">
      <table>
        <thead>
          <tr>
            <th scope="col">Kênh</th>
            <th scope="col">Địa chỉ RSS</th>
          </tr>
        </thead>
        <tbody>
          {model.feeds.map(({ label, href, page }) => (
            <tr key={href}>
              <th scope="row">
                <a href={page.href}>{label}</a>
              </th>
              <td>
                <a href={href} type="application/rss+xml">
                  {href}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </div>
)
