import { judgeAddress } from '../../../plugins/kit/addresses/judgeAddress.ts'

export type VideoEmbed = {
  readonly provider: 'youtube' | 'vimeo'
  /** What the page's frame loads; sets no cookie before the reader plays. */
  readonly embedUrl: string
  /** Where the video is watched on its own site. */
  readonly watchUrl: string
}

const youtubeHosts = new Set(['youtube.com', 'www.youtube.com', 'm.youtube.com', 'youtu.be'])
const vimeoHosts = new Set(['vimeo.com', 'www.vimeo.com', 'player.vimeo.com'])
const youtubeId = /^[\w-]{11}$/
const vimeoId = /^\d{6,12}$/

/**
 * The player of a video address from the allow-list (YouTube, Vimeo); null for any other address.
 * The frame's address is made from the video's id alone, so nothing else of what an editor pasted
 * reaches the page.
 */
export function videoEmbedOf(address: string): VideoEmbed | null {
  const judged = judgeAddress(address.trim())
  if (judged?.is !== 'web') return null
  const url = new URL(judged.href)
  if (youtubeHosts.has(url.hostname)) return youtube(url)
  if (vimeoHosts.has(url.hostname)) return vimeo(url)
  return null
}

function youtube(url: URL): VideoEmbed | null {
  const parts = url.pathname.split('/').filter((part) => part !== '')
  const id = url.hostname === 'youtu.be' ? parts[0] : (url.searchParams.get('v') ?? parts[1])
  if (!id || !youtubeId.test(id)) return null
  return {
    provider: 'youtube',
    embedUrl: `https://www.youtube-nocookie.com/embed/${id}`,
    watchUrl: `https://www.youtube.com/watch?v=${id}`,
  }
}

function vimeo(url: URL): VideoEmbed | null {
  const id = url.pathname.split('/').find((part) => vimeoId.test(part))
  if (!id) return null
  return {
    provider: 'vimeo',
    embedUrl: `https://player.vimeo.com/video/${id}?dnt=1`,
    watchUrl: `https://vimeo.com/${id}`,
  }
}
