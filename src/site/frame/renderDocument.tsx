import type { ReactElement, ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Frame } from '../models.ts'
import { Footer } from './Footer.tsx'
import { Head } from './Head.tsx'
import { Masthead } from './Masthead.tsx'
import { Navigation } from './Navigation.tsx'
import { Place } from './Place.tsx'

const Document = ({ frame, children }: { frame: Frame; children: ReactNode }): ReactElement => (
  <html lang="vi">
    <Head frame={frame} />
    <body>
      <a className="skip" href="#noi-dung">
        Đến nội dung chính
      </a>
      <Place frame={frame} name="emergency-bar" label="Thông báo khẩn" />
      <Masthead frame={frame} />
      <Navigation frame={frame} />
      <Place frame={frame} name="top" label="Thông báo đầu trang" />
      <main id="noi-dung" tabIndex={-1}>
        {children}
      </main>
      <Place frame={frame} name="footer" label="Thông báo cuối trang" />
      <Footer frame={frame} />
    </body>
  </html>
)

/** A whole page: the frame around its content. */
export function renderDocument(frame: Frame, content: ReactElement): string {
  const html = renderToStaticMarkup(<Document frame={frame}>{content}</Document>)
  return `<!doctype html>${html.replace(/^<!doctype html>/i, '')}`
}
