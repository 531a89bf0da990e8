import type { Link } from '../../../site/models.ts'

/** schema.org/BreadcrumbList */
export const breadcrumbList = (links: readonly Link[], siteUrl: string): object => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: links.map(({ label, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    item: siteUrl + href,
  })),
})
