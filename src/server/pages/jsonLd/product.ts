import { calendarDay } from '../../../site/hanoiTime.ts'
import type { SiteIdentity, SpotlightModel } from '../../../site/models.ts'
import { imageUrls } from './imageUrls.ts'
import { present } from './present.ts'

type Site = { readonly identity: SiteIdentity; readonly siteUrl: string; readonly url: string }

/**
 * schema.org/Product. The stars are an official grade: an award and a certification, and never an
 * `aggregateRating`, which would pass them off as readers' reviews.
 */
export function product(model: Omit<SpotlightModel, 'frame'>, { siteUrl, url }: Site): object {
  const { certificate, producer, place } = model
  return present({
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: model.name,
    description: model.standfirst,
    image: model.photos.flatMap((photo) => imageUrls(photo, siteUrl)),
    category: model.group,
    url,
    manufacturer: producer && { '@type': 'Organization', name: producer.name },
    countryOfOrigin: { '@type': 'Country', name: 'VN' },
    award: certificate && `OCOP ${certificate.stars} sao`,
    hasCertification:
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
      }),
    additionalProperty: placeOf(place),
  })
}

const placeOf = ({ commune, district, province }: SpotlightModel['place']): object | null => {
  const value = [commune, district, province].filter((part) => !!part).join(', ')
  return value ? { '@type': 'PropertyValue', name: 'Nơi sản xuất', value } : null
}
