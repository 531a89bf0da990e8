import type { ReactElement } from 'react'
import type { Frame } from '../models.ts'

/** Their own pages for handing an address on: nothing of theirs is on ours. */
const networks = [
  { name: 'Zalo', href: (url: string) => `https://zalo.me/share?url=${url}` },
  {
    name: 'Facebook',
    href: (url: string) => `https://www.facebook.com/sharer/sharer.php?u=${url}`,
  },
] as const

type ShareProps = { readonly frame: Pick<Frame, 'canonical' | 'title'> }

/** Hands a document on. The links need no script; the buttons are there where one runs. */
export const Share = ({ frame: { canonical, title } }: ShareProps): ReactElement => (
  <div className="share" role="group" aria-label="Chia sẻ" data-url={canonical} data-title={title}>
    <button type="button" className="tool share-native">
      Chia sẻ
    </button>
    <button type="button" className="tool share-copy">
      Chép liên kết
    </button>
    {networks.map(({ name, href }) => (
      <a
        key={name}
        href={href(encodeURIComponent(canonical))}
        target="_blank"
        rel="noopener noreferrer nofollow"
      >
        {name}
        <span className="sr-only">: chia sẻ, mở trang khác</span>
      </a>
    ))}
    <span role="status" />
  </div>
)
