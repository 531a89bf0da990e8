import { Link } from '@payloadcms/ui'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { ReactElement } from 'react'
import { bannerDeskOf } from '../../reader/desk.ts'
import { inLanguageOf } from '../../refusal.ts'

type Props = {
  readonly i18n: PayloadRequest['i18n']
  readonly payload: Payload
  readonly user: PayloadRequest['user']
}

/** In the menu: the calendar for who manages campaigns, the emergency for who raises or confirms one. */
export async function CampaignNavLinks({
  i18n,
  payload,
  user,
}: Props): Promise<ReactElement | null> {
  const options = bannerDeskOf(payload)?.options
  if (!options || !user) return null
  const req = { ...(await createLocalReq({ user }, payload)), i18n }
  const { manages, approves, raisesAlarm } = options.access
  const mayAlarm = raisesAlarm({ req }) || approves({ req })
  const links = [
    {
      ...{ view: 'calendar', isHers: manages({ req }) },
      said: { vi: 'Lịch chiến dịch', en: 'Campaign calendar' },
    },
    { view: 'emergency', isHers: mayAlarm, said: { vi: 'Thông báo khẩn', en: 'Emergency' } },
  ]
  return (
    <>
      {links.map(({ view, isHers, said }) =>
        isHers ? (
          <Link
            key={view}
            className="nav__link"
            href={`${payload.config.routes.admin}/${options.slugs.campaigns}-${view}`}
            prefetch={false}
          >
            <span className="nav__link-label">{inLanguageOf(req, said)}</span>
          </Link>
        ) : null,
      )}
    </>
  )
}
