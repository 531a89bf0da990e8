import fresh from 'fresh'

type Asked = Readonly<Record<string, string | string[] | undefined>>

/**
 * Whether a reader has what she asks for: 304. `If-None-Match` and `If-Modified-Since` decide, and
 * nothing else: `Cache-Control: no-cache` is a word to the caches on the way (RFC 9110 sections
 * 13.1.2 and 13.2.2, RFC 9111 section 5.2.1.4). Browsers send it with a reload, and Node's `fetch`
 * with every validator; `fresh` takes it for a wish to have everything again.
 */
export const isCurrent = (asked: Asked, answer: Readonly<Record<string, string>>): boolean =>
  fresh(
    {
      'if-none-match': asked['if-none-match'],
      'if-modified-since': asked['if-modified-since'],
    },
    answer,
  )
