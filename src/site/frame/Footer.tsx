import type { ReactElement } from 'react'
import { hanoiDay } from '../hanoiTime.ts'
import type { Frame, SiteIdentity } from '../models.ts'

/** The marks that the press law asks of every page. */
export function Footer({ frame }: { frame: Frame }): ReactElement {
  const { paperName, copyright } = frame.identity
  return (
    <footer className="footer">
      <div className="footer-inner">
        <p className="footer-name">{paperName}</p>
        <div className="footer-columns">
          <Imprint identity={frame.identity} />
          <Contact identity={frame.identity} />
          <nav className="footer-links" aria-label="Chuyên trang">
            <ul>
              <li>
                <a href="/su-kien">Sự kiện</a>
              </li>
              <li>
                <a href="/san-pham-ocop">Sản phẩm OCOP</a>
              </li>
              <li>
                <a href="/thong-diep-suc-khoe">Thông điệp sức khỏe</a>
              </li>
              <li>
                <a href="/ho-so">Hồ sơ</a>
              </li>
              <li>
                <a href="/cai-chinh">Cải chính, xin lỗi</a>
              </li>
              <li>
                <a href="/tin-da-luu">Tin đã lưu</a>
              </li>
              <li>
                <a href="/rss">Nhận tin qua RSS</a>
              </li>
            </ul>
          </nav>
        </div>
        {frame.ownPages.length > 0 && (
          <nav className="footer-own" aria-label="Về báo">
            {frame.ownPages.map(({ label, href }) => (
              <a key={href} href={href}>
                {label}
              </a>
            ))}
          </nav>
        )}
        {copyright && <p className="footer-copyright">{copyright}</p>}
      </div>
    </footer>
  )
}

function Imprint({ identity }: { identity: SiteIdentity }): ReactElement {
  const { paperName, agency, governingBody, responsibleEditor } = identity
  const licence = licenceText(identity.licence)
  return (
    <div className="footer-imprint">
      {agency && agency !== paperName && <p>{agency}</p>}
      {governingBody && <p>Cơ quan chủ quản: {governingBody}</p>}
      {licence && <p>{licence}</p>}
      {responsibleEditor && (
        <p>
          Người chịu trách nhiệm nội dung: <strong>{responsibleEditor}</strong>
        </p>
      )}
    </div>
  )
}

function Contact({ identity }: { identity: SiteIdentity }): ReactElement {
  const { address, phone, email } = identity
  return (
    <address className="footer-contact">
      {address && <p>Tòa soạn: {address}</p>}
      {phone && (
        <p>
          Điện thoại: <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</a>
        </p>
      )}
      {email && (
        <p>
          Email: <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
    </address>
  )
}

function licenceText({ number, date, issuer }: SiteIdentity['licence']): string | null {
  if (!number) return null
  const day = date ? hanoiDay(date) || date : null
  return [
    `Giấy phép hoạt động báo chí số ${number}`,
    day && `cấp ngày ${day}`,
    issuer && `bởi ${issuer}`,
  ]
    .filter(Boolean)
    .join(', ')
}
