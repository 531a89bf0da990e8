import type { ReactElement } from 'react'
import { Breadcrumbs } from '../frame/Breadcrumbs.tsx'
import { hanoiDateTime } from '../hanoiTime.ts'
import type { FeedsModel } from '../models.ts'

type Group = FeedsModel['groups'][number]

/** Every feed, what is in it, how new it is and how to subscribe. */
export const FeedsView = ({ model }: { model: FeedsModel }): ReactElement => (
  <div className="page list feed-list">
    <Breadcrumbs trail={model.frame.breadcrumbs} />
    <header className="list-head">
      <div>
        <h1>Nhận tin qua RSS</h1>
        <p className="list-description">
          Mỗi kênh dưới đây mang các tin, bài mới nhất của một chuyên mục, từ khóa hay tác giả. Tin
          tự đến khi báo đăng; không cần tài khoản.
        </p>
      </div>
    </header>
    <section aria-labelledby="cach-nhan-tin">
      <h2 id="cach-nhan-tin">Cách nhận tin</h2>
      <ol>
        <li>
          Cài một chương trình đọc tin: Feedly, Inoreader, NetNewsWire, Thunderbird, Newsboat…
        </li>
        <li>Chép địa chỉ “RSS” của kênh muốn theo dõi và dán vào chương trình đó.</li>
        <li>
          Muốn nhận mọi kênh cùng lúc, tải <a href={model.opmlHref}>danh sách OPML</a> rồi nhập vào
          chương trình.
        </li>
      </ol>
    </section>
    {model.groups.map((group) => (
      <FeedGroup key={group.heading} group={group} />
    ))}
  </div>
)

const FeedGroup = ({ group: { heading, feeds } }: { group: Group }): ReactElement => (
  <section>
    <h2>{heading}</h2>
    <div className="table-scroll" tabIndex={0} role="region" aria-label={`Kênh tin: ${heading}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">Kênh</th>
            <th scope="col">Nhận tin</th>
            <th scope="col">Tin mới nhất</th>
          </tr>
        </thead>
        <tbody>
          {feeds.map(({ page, rss, atom, json, newest, quietSince }) => (
            <tr key={rss}>
              <th scope="row">
                <a href={page.href}>{page.label}</a>
              </th>
              <td>
                <a href={rss} type="application/rss+xml" aria-label={`RSS: ${page.label}`}>
                  RSS
                </a>
                {' · '}
                <a href={atom} type="application/atom+xml" aria-label={`Atom: ${page.label}`}>
                  Atom
                </a>
                {' · '}
                <a href={json} type="application/feed+json" aria-label={`JSON: ${page.label}`}>
                  JSON
                </a>
              </td>
              <td>
                {newest ? (
                  <>
                    {newest.title}
                    <br />
                    <time dateTime={newest.at}>{hanoiDateTime(newest.at)}</time>
                  </>
                ) : quietSince ? (
                  <>
                    Không có tin từ <time dateTime={quietSince}>{hanoiDateTime(quietSince)}</time>
                  </>
                ) : (
                  'Chưa có'
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </section>
)
