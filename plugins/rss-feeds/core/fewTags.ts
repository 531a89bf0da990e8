import sanitizeHtml from 'sanitize-html'

const shown =
  'b i em strong sub sup small h1 h2 h3 h4 h5 a img table thead tbody tfoot tr td th caption ul ol li p div span br blockquote'

/**
 * A sanitised text in the tags that receivers with a short list show. What they do not know becomes
 * the nearest that they do, and no word is lost.
 */
export const fewTags = (html: string): string =>
  sanitizeHtml(html, {
    allowedTags: shown.split(' '),
    allowedAttributes: {
      a: ['href', 'title'],
      img: ['src', 'alt', 'width', 'height'],
      td: ['colspan', 'rowspan'],
      th: ['colspan', 'rowspan'],
    },
    allowedSchemes: ['http', 'https', 'mailto'],
    disallowedTagsMode: 'discard',
    transformTags: {
      figure: 'div',
      figcaption: 'p',
      dl: 'div',
      dt: 'p',
      dd: 'p',
      pre: 'p',
      h6: 'h5',
      cite: 'i',
    },
  })
