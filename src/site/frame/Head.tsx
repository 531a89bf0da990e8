import type { ReactElement } from 'react'
import { preloadedFonts } from '../assets/fonts.ts'
import { icon } from '../assets/icon.ts'
import { touchIconPath } from '../assets/manifest.ts'
import { earlyBody, pageScript } from '../assets/scripts.ts'
import type { Frame } from '../models.ts'
import { JsonLdScript } from './jsonLdScript.tsx'
import { OpenGraph } from './OpenGraph.tsx'

/** The home page bears the paper's name alone. */
const documentTitle = ({ title, identity: { paperName } }: Frame): string =>
  title === '' || title === paperName ? paperName : `${title} | ${paperName}`

export const Head = ({ frame }: { frame: Frame }): ReactElement => (
  <head>
    <meta charSet="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{documentTitle(frame)}</title>
    {frame.description && <meta name="description" content={frame.description} />}
    <meta name="robots" content={frame.robots ?? 'max-image-preview:large'} />
    <link rel="icon" type="image/svg+xml" href={icon.path} />
    <link rel="apple-touch-icon" href={touchIconPath} />
    <link rel="manifest" href="/manifest.webmanifest" />
    {/* No search engine keeps a page that asks not to be kept: it has no best address either. */}
    {!frame.robots && <link rel="canonical" href={frame.canonical} />}
    {frame.prev && <link rel="prev" href={frame.prev} />}
    {frame.next && <link rel="next" href={frame.next} />}
    {frame.feeds.map(({ label, href, type }) => (
      <link key={href} rel="alternate" type={type} title={label} href={href} />
    ))}
    {preloadedFonts.map((path) => (
      <link
        key={path}
        rel="preload"
        href={path}
        as="font"
        type="font/woff2"
        crossOrigin="anonymous"
      />
    ))}
    <meta name="theme-color" content="#fffdf8" media="(prefers-color-scheme: light)" />
    <meta name="theme-color" content="#171412" media="(prefers-color-scheme: dark)" />
    <script dangerouslySetInnerHTML={{ __html: earlyBody }} />
    <BannerHead banners={frame.banners} />
    <link rel="stylesheet" href={frame.stylesheet} />
    <script defer src={pageScript.path} />
    <meta name="format-detection" content="telephone=no" />
    <OpenGraph frame={frame} />
    {frame.jsonLd.map((document, index) => (
      <JsonLdScript key={index} document={document} />
    ))}
  </head>
)

/**
 * One style sheet alone holds up the first paint. A campaign's colours, and what a reader closed, are
 * settled by a script in the page before that sheet is there, so that nothing shows and moves.
 */
function BannerHead({ banners }: { banners: Frame['banners'] }): ReactElement {
  const { stylesheets, early, script } = banners
  const sheets = stylesheets.map((href) => <link key={href} rel="stylesheet" href={href} />)
  if (!early) return <>{sheets}</>
  return (
    <>
      <script data-tb-css={early.css} dangerouslySetInnerHTML={{ __html: early.body }} />
      <noscript>{sheets}</noscript>
      {script && <script defer src={script} />}
    </>
  )
}
