import type { ArticleModel, SiteIdentity } from '../../../site/models.ts'
import { imageUrls } from './imageUrls.ts'
import { present } from './present.ts'
import { publisher } from './publisher.ts'

type Site = { readonly identity: SiteIdentity; readonly siteUrl: string; readonly url: string }

/** schema.org/NewsArticle, with a CorrectionComment for each correction (Press Law 2016, art. 42). */
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
    publisher: publisher(identity, siteUrl),
    articleSection: article.section?.label,
    keywords: article.tags.map(({ label }) => label),
    inLanguage: 'vi',
    isAccessibleForFree: true,
    mainEntityOfPage: url,
    correction: article.corrections.map((correction) =>
      present({
        '@type': 'CorrectionComment',
        datePublished: correction.publishedAt,
        text: [correction.wrong, correction.right, correction.note]
          .map((text, index) => (text ? `${correctionLabels[index] ?? ''}${text}` : ''))
          .filter((text) => text !== '')
          .join('\n'),
      }),
    ),
  })
}

const correctionLabels = ['Nội dung đã đăng: ', 'Nội dung đúng: ', '']

/** A byline that is printed without an author record names persons or an agency: nobody can tell. */
function authorsOf(
  { authors, bylineOverride }: Pick<ArticleModel, 'authors' | 'bylineOverride'>,
  { identity, siteUrl }: Site,
): object[] {
  if (authors.length > 0) {
    return authors.map(({ label, href }) => ({
      '@type': 'Person',
      name: label,
      url: siteUrl + href,
    }))
  }
  if (bylineOverride) return [{ '@type': 'Person', name: bylineOverride }]
  return [publisher(identity, siteUrl)]
}
