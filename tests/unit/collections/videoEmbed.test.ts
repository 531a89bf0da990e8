import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { videoEmbedOf } from '../../../collections/fields/body/videoEmbed.ts'
import { anyText } from '../../factories/anyText.ts'

const youtube = {
  provider: 'youtube',
  embedUrl: 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
  watchUrl: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
}
const vimeo = {
  provider: 'vimeo',
  embedUrl: 'https://player.vimeo.com/video/123456789?dnt=1',
  watchUrl: 'https://vimeo.com/123456789',
}

describe('a video address', () => {
  it.each([
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    'https://youtube.com/watch?v=dQw4w9WgXcQ&t=42s&list=x',
    'http://m.youtube.com/watch?feature=share&v=dQw4w9WgXcQ',
    'https://youtu.be/dQw4w9WgXcQ?si=abc',
    'https://www.youtube.com/embed/dQw4w9WgXcQ',
    'https://www.youtube.com/shorts/dQw4w9WgXcQ',
    'https://www.youtube.com/live/dQw4w9WgXcQ',
  ])('of YouTube is understood: %s', (address) => {
    expect(videoEmbedOf(address)).toEqual(youtube)
  })

  it.each([
    'https://vimeo.com/123456789',
    'https://player.vimeo.com/video/123456789?h=x',
    'https://www.vimeo.com/channels/staffpicks/123456789',
  ])('of Vimeo is understood: %s', (address) => {
    expect(videoEmbedOf(address)).toEqual(vimeo)
  })

  it.each([
    '',
    'dQw4w9WgXcQ',
    'javascript:alert(1)//youtube.com/watch?v=dQw4w9WgXcQ',
    'data:text/html,https://youtu.be/dQw4w9WgXcQ',
    'https://evil.example/watch?v=dQw4w9WgXcQ',
    'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
    'https://evil.example/https://youtu.be/dQw4w9WgXcQ',
    'https://youtube.com@evil.example/watch?v=dQw4w9WgXcQ',
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ"onload=x',
    'https://www.youtube.com/channel/x',
    'https://vimeo.com/about',
  ])('elsewhere or broken is refused: %j', (address) => {
    expect(videoEmbedOf(address)).toBeNull()
  })

  it('brings nothing into the page but an id', () => {
    const player =
      /^https:\/\/(www\.youtube-nocookie\.com\/embed\/[\w-]{11}|player\.vimeo\.com\/video\/\d{6,12}\?dnt=1)$/
    const hostile = fc
      .tuple(
        fc.constantFrom(
          'https://youtu.be/',
          'https://www.youtube.com/watch?v=',
          'https://vimeo.com/',
        ),
        anyText(),
      )
      .map(([start, rest]) => start + rest)
    fc.assert(
      fc.property(fc.oneof(hostile, fc.webUrl(), fc.string()), (address) => {
        const embed = videoEmbedOf(address)
        return embed === null || player.test(embed.embedUrl)
      }),
      { numRuns: 500 },
    )
  })
})
