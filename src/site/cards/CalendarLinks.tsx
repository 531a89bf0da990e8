import type { ReactElement } from 'react'

type CalendarLinksProps = { readonly siteUrl: string; readonly href: string }

/** Programs that know `webcal:` subscribe at once; for all others the file's own address. */
export const CalendarLinks = ({ siteUrl, href }: CalendarLinksProps): ReactElement => (
  <>
    <a href={siteUrl.replace(/^https?:/, 'webcal:') + href}>Đăng ký lịch sự kiện</a>
    <a href={href} type="text/calendar">
      Tệp lịch (.ics)
    </a>
  </>
)
