import type { SiteIdentity } from '../../../site/models.ts'
import { present } from './present.ts'

/** schema.org/NewsMediaOrganization: the paper, as publisher and by itself. */
export const publisher = (identity: SiteIdentity, siteUrl: string): Record<string, unknown> =>
  present({
    '@type': 'NewsMediaOrganization',
    '@id': `${siteUrl}/#toa-soan`,
    name: identity.paperName,
    url: `${siteUrl}/`,
    logo: { '@type': 'ImageObject', url: `${siteUrl}/assets/mark.png`, width: 144, height: 144 },
    slogan: identity.tagline,
    address: identity.address,
    telephone: identity.phone,
    email: identity.email,
    parentOrganization: identity.governingBody && {
      '@type': 'Organization',
      name: identity.governingBody,
    },
  })

/** The front page's document: the paper and its site. */
export const website = (identity: SiteIdentity, siteUrl: string): object => ({
  '@context': 'https://schema.org',
  '@graph': [
    publisher(identity, siteUrl),
    {
      '@type': 'WebSite',
      '@id': `${siteUrl}/#trang-web`,
      name: identity.paperName,
      url: `${siteUrl}/`,
      inLanguage: 'vi',
      publisher: { '@id': `${siteUrl}/#toa-soan` },
    },
  ],
})
