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
    <ul className="feeds">
      {feeds.map((feed) => (
        <FeedItem key={feed.rss} feed={feed} />
      ))}
    </ul>
  </section>
)

const formats = { rss: 'RSS', atom: 'Atom', json: 'JSON' } as const
const types = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
} as const

function FeedItem({ feed }: { feed: Group['feeds'][number] }): ReactElement {
  const { page } = feed
  return (
    <li>
      <a className="feed-page" href={page.href}>
        {page.label}
      </a>
      <ul className="chips">
        {(['rss', 'atom', 'json'] as const).map((format) => (
          <li key={format}>
            <a
              href={feed[format]}
              type={types[format]}
              aria-label={`${formats[format]}: ${page.label}`}
            >
              {formats[format]}
            </a>
          </li>
        ))}
      </ul>
      <FeedNews feed={feed} />
    </li>
  )
}

function FeedNews({ feed: { newest, quietSince } }: { feed: Group['feeds'][number] }) {
  if (newest) {
    return (
      <p className="feed-news">
        {newest.title}
        <time dateTime={newest.at}>{hanoiDateTime(newest.at)}</time>
      </p>
    )
  }
  return (
    <p className="feed-news">
      {quietSince ? (
        <>
          Không có tin từ <time dateTime={quietSince}>{hanoiDateTime(quietSince)}</time>
        </>
      ) : (
        'Chưa có tin'
      )}
    </p>
  )
}
