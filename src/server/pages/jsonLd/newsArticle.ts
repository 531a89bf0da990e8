import type { ArticleModel, SiteIdentity } from '../../../site/models.ts'
import { correctionComments } from './correctionComments.ts'
import { imageUrls } from './imageUrls.ts'
import { present } from './present.ts'
import { publisher } from './publisher.ts'

type Site = { readonly identity: SiteIdentity; readonly siteUrl: string; readonly url: string }

/** schema.org/NewsArticle, with a CorrectionComment for each correction. */
export function newsArticle(article: Omit<ArticleModel, 'frame'>, site: Site): object {
  const { identity, siteUrl, url } = site
  return present({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.headline,
    description: article.standfirst,
    image: imageUrls(article.leadPhoto, siteUrl),
    datePublished: article.publishedAt,
    dateModified: article.modifiedAt ?? article.publishedAt,
    dateline: article.dateline,
    author: authorsOf(article, site),
    creditText: article.bylineOverride,
    publisher: publisher(identity, siteUrl),
    articleSection: article.section?.label,
    keywords: article.tags.map(({ label }) => label),
    inLanguage: 'vi',
    isAccessibleForFree: true,
    mainEntityOfPage: url,
    correction: correctionComments(article.corrections),
  })
}

type Signed = Pick<ArticleModel, 'authors' | 'bylineOverride'>

/**
 * Only an author's record is known to be a person. A byline in words may name one, several or an
 * agency: it is told as it is printed (`creditText`), and the agency that “Theo …” names as one.
 */
function authorsOf({ authors, bylineOverride }: Signed, { identity, siteUrl }: Site): object[] {
  if (authors.length > 0) {
    return authors.map(({ label, href }) => ({
      '@type': 'Person',
      name: label,
      url: siteUrl + href,
    }))
  }
  const agency = /^theo\s+(\S.*)$/i.exec(bylineOverride ?? '')?.[1]
  return [agency ? { '@type': 'Organization', name: agency } : publisher(identity, siteUrl)]
}
