import { describe, expect, it } from 'vitest'
import { inWords } from '../../../plugins/editorial-desk/components/saving/unreachable.ts'

describe('a request that reached nobody', () => {
  it.each(['Failed to fetch', 'Load failed', 'NetworkError when attempting to fetch resource.'])(
    'is said in the panel’s language, and not as “%s”',
    (message) => {
      const thrown = new TypeError(message)
      expect(inWords(thrown, 'vi')).toMatchObject({
        message: expect.stringMatching(/^Không kết nối được/) as string,
        cause: thrown,
      })
      expect(inWords(thrown, 'en')).toMatchObject({
        message: expect.not.stringContaining(message) as string,
      })
    },
  )

  it('is still called off where it was called off', () => {
    const aborted = new DOMException('signal is aborted', 'AbortError')
    expect(inWords(aborted, 'vi')).toBe(aborted)
  })
})
