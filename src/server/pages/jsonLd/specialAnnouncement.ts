import { calendarDay } from '../../../site/hanoiTime.ts'
import type { HealthMessageModel } from '../../../site/models.ts'
import { correctionComments } from './correctionComments.ts'
import { present } from './present.ts'

/** schema.org/SpecialAnnouncement */
export const specialAnnouncement = (
  message: Omit<HealthMessageModel, 'frame'>,
  url: string,
): object =>
  present({
    '@context': 'https://schema.org',
    '@type': 'SpecialAnnouncement',
    name: message.title,
    text: message.wording,
    datePosted: calendarDay(message.issuedOn),
    expires: message.validUntil && calendarDay(message.validUntil),
    sourceOrganization: { '@type': 'GovernmentOrganization', name: message.issuingBody },
    citation: message.source.url ?? message.source.name,
    url,
    correction: correctionComments(message.corrections),
  })
