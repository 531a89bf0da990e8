import type { ReactElement } from 'react'
import { bannerDeskOf } from '../../reader/desk.ts'
import { CampaignLinks } from '../client.ts'
import { type ControlProps, mayAlarm } from '../controls/controlsOf.ts'

/** Over the list of campaigns: the ways to look at them that who looks may go. */
export async function ListLinks(props: ControlProps): Promise<ReactElement | null> {
  const options = bannerDeskOf(props.payload)?.options
  if (!options) return null
  const { slugs, routes } = options
  return <CampaignLinks campaigns={slugs.campaigns} {...routes} hasAlarm={await mayAlarm(props)} />
}
