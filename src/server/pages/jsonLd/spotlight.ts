import { calendarDay } from '../../../site/hanoiTime.ts'
import type { SiteIdentity, SpotlightModel } from '../../../site/models.ts'
import { correctionComments } from './correctionComments.ts'
import { imageUrls } from './imageUrls.ts'
import { present } from './present.ts'
import { publisher } from './publisher.ts'

type Site = {
  readonly identity: SiteIdentity
  readonly siteUrl: string
  readonly url: string
  /** When readers could first see it, in UTC. */
  readonly publishedAt: string | null
}

/**
 * schema.org/Article about a product. A schema.org/Product asks for an offer, a rating or a review,
 * none of which the paper has; and the stars are an official grade, a certification, which an
 * `aggregateRating` would pass off as readers' opinions.
 */
export function spotlight(model: Omit<SpotlightModel, 'frame'>, site: Site): object {
  const { identity, siteUrl, url, publishedAt } = site
  const { producer, place } = model
  const paper = publisher(identity, siteUrl)
  return present({
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: model.name,
    description: model.standfirst,
    image: model.photos.flatMap((photo) => imageUrls(photo, siteUrl)),
    datePublished: publishedAt,
    author: [paper],
    publisher: paper,
    articleSection: model.group.label,
    inLanguage: 'vi',
    isAccessibleForFree: true,
    mainEntityOfPage: url,
    about: { '@type': 'Thing', name: model.name },
    mentions: [
      certificationOf(model),
      producer && { '@type': 'Organization', name: producer.name },
    ].filter((mention) => mention !== null),
    contentLocation: placeOf(place),
    correction: correctionComments(model.corrections),
  })
}

const certificationOf = ({ certificate }: Pick<SpotlightModel, 'certificate'>): object | null =>
  certificate &&
  present({
    '@type': 'Certification',
    name: `OCOP ${certificate.stars} sao`,
    certificationIdentification: certificate.decisionNumber,
    issuedBy: certificate.authority && {
      '@type': 'GovernmentOrganization',
      name: certificate.authority,
    },
    datePublished: calendarDay(certificate.decidedOn),
    expires: calendarDay(certificate.validUntil),
    certificationRating: { '@type': 'Rating', ratingValue: certificate.stars, bestRating: 5 },
  })

const placeOf = ({ commune, district, province }: SpotlightModel['place']): object | null => {
  const name = [commune, district, province].filter((part) => !!part).join(', ')
  return name ? { '@type': 'Place', name, address: name } : null
}
