import sanitizeHtml from 'sanitize-html'
import { parseSrcset, stringifySrcset } from 'srcset'
import { absoluteLink, absoluteUrl } from './absoluteUrl.ts'
import { linkPlayers } from './linkPlayers.ts'

type Attributes = sanitizeHtml.Attributes

const textTags = 'a abbr b br cite code del em i ins q s small strong sub sup time u'
const blockTags =
  'blockquote dd div dl dt figcaption figure h2 h3 h4 h5 h6 hr img li ol p pre table tbody td tfoot th thead tr ul'

/**
 * A body as every reader program may show it: text, pictures, lists and tables with absolute
 * addresses; no script, style, form, frame, class or handler. An embedded player becomes a link. `base` is the item's own address, which relative links start from.
 */
export function sanitizeBody(html: string, base: string): string {
  return sanitizeHtml(linkPlayers(html, base), {
    allowedTags: `${textTags} ${blockTags}`.split(' '),
    allowedAttributes: {
      a: ['href', 'title'],
      img: ['src', 'srcset', 'alt', 'width', 'height'],
      ol: ['start'],
      td: ['colspan', 'rowspan'],
      th: ['colspan', 'rowspan', 'scope'],
      time: ['datetime'],
    },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowProtocolRelative: false,
    disallowedTagsMode: 'discard',
    // Their text is no text.
    nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'template', 'title'],
    transformTags: {
      a: (tagName, attributes) => ({ tagName, attribs: linkAttributes(attributes, base) }),
      img: (tagName, attributes) => ({ tagName, attribs: pictureAttributes(attributes, base) }),
      h1: 'h2',
      aside: 'div',
      article: 'div',
      section: 'div',
    },
    // A picture without a file is a hole in the text.
    exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !attribs['src'],
  }).trim()
}

/** Without `href` it is no link; with an empty one it leads to the page itself. */
function linkAttributes({ href, title }: Attributes, base: string): Attributes {
  const target = href === undefined ? null : absoluteLink(href, base)
  return { ...(target === null ? {} : { href: target }), ...(title ? { title } : {}) }
}

function pictureAttributes(attributes: Attributes, base: string): Attributes {
  const { src = '', srcset, ...rest } = attributes
  const source = absoluteUrl(src, base)
  const sources = srcset ? absoluteSrcset(srcset, base) : ''
  return {
    ...rest,
    ...(source === null || src === '' ? {} : { src: source }),
    ...(sources === '' ? {} : { srcset: sources }),
  }
}

/** Candidates that lead nowhere are left out; the others keep their descriptors. */
export function absoluteSrcset(srcset: string, base: string): string {
  const candidates = parseSrcset(srcset).flatMap(({ url, ...descriptor }) => {
    const address = absoluteUrl(url, base)
    // A comma at either end would be read as the border between two candidates.
    return address === null || /^,|,$/.test(address) ? [] : [{ url: address, ...descriptor }]
  })
  return stringifySrcset(candidates)
}
