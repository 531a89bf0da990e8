import { bannerCss } from '../../../plugins/campaign-banners/core/bannerCss.ts'
import { hashedAsset, type Asset } from './asset.ts'
import { fontAssets, fontFacesCss } from './fonts.ts'
import { icon, markImages, paperCard } from './icon.ts'
import { installIcons } from './manifest.ts'
import { pageScript } from './scripts.ts'
import { articleCss } from '../styles/article.css.ts'
import { baseCss } from '../styles/base.css.ts'
import { bodyCss } from '../styles/body.css.ts'
import { cardsCss } from '../styles/cards.css.ts'
import { frameCss } from '../styles/frame.css.ts'
import { homeCss } from '../styles/home.css.ts'
import { listsCss } from '../styles/lists.css.ts'
import { printCss } from '../styles/print.css.ts'
import { feedsCss } from '../styles/feeds.css.ts'
import { publicationsCss } from '../styles/publications.css.ts'
import { readerCss } from '../styles/reader.css.ts'
import { tokensCss } from '../styles/tokens.css.ts'

const sheets = [
  fontFacesCss,
  tokensCss,
  baseCss,
  frameCss,
  cardsCss,
  homeCss,
  articleCss,
  bodyCss,
  publicationsCss,
  listsCss,
  feedsCss,
  readerCss,
  bannerCss,
  printCss,
]

const stylesheet = hashedAsset('site', 'css', {
  contentType: 'text/css; charset=utf-8',
  body: sheets.map((sheet) => sheet.trim()).join('\n'),
})

/** Where the style sheet is; its name says what is in it. */
export const stylesheetPath: string = stylesheet.path

/** The style sheet, the script, the paper's mark and the fonts, to be served as they are. */
export const siteAssets = async (): Promise<readonly Asset[]> => [
  stylesheet,
  pageScript,
  icon,
  ...(await markImages()),
  ...(await installIcons()),
  await paperCard('Báo Lao động Thủ đô'),
  ...fontAssets,
]
