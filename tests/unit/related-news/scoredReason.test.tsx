import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ScoredReason } from '../../../plugins/related-news/components/ScoredReason.tsx'
import { wordsIn } from '../../../plugins/related-news/components/words.ts'
import { sayDecided } from '../../../plugins/related-news/core/order/sayDecided.ts'
import { sayWhy } from '../../../plugins/related-news/core/reasons.ts'

const parts = { words: 1.25, time: -0.4, company: 0.3, section: 0, live: 0, links: 0.7 }
const decided = sayDecided({ for: ['names', 'within7'], against: ['isLater'] })

const reasonIn = (language: string) =>
  renderToStaticMarkup(
    <ScoredReason
      reason={sayWhy(['OCOP'], 2, 1)}
      score={1.85}
      said={wordsIn(language)}
      {...{ decided, parts }}
    />,
  )

describe('why a story is there', () => {
  it('is said in Vietnamese, with what decided in each feature’s own sentence', () => {
    const html = reasonIn('vi')
    expect(html).toContain('cùng nói về: OCOP; cách 2 ngày; được dẫn cùng tin khác về việc này')
    expect(html).toContain(
      'Vì: Chung tên người, tên đất với bài; Nhiều tin cùng việc ra trong 7 ngày quanh nó.',
    )
    expect(html).toContain('Nhưng: Ra sau bài.')
    expect(html).toContain('Điểm +1.9 = từ chung +1.3, gần ngày −0.4')
    expect(html).toContain('được dẫn cùng +0.7')
  })

  it('is said in English where the panel is', () => {
    const html = reasonIn('en')
    expect(html).toContain('both about: OCOP; 2 days apart; linked together with others')
    expect(html).toContain(
      'Because: Shares names with the story; Much of the same matter came within 7 days of it.',
    )
    expect(html).toContain('But: Came after the story.')
    expect(html).not.toMatch(/[ăâđêôơư]/i)
  })

  it('says nothing of what did not decide, and of a pin that it is one', () => {
    const nothing = { for: [], against: [] }
    const reason = sayWhy([], 0)
    const said = wordsIn('vi')
    const bare = renderToStaticMarkup(
      <ScoredReason decided={nothing} score={0} {...{ reason, parts, said }} />,
    )
    expect(bare).not.toContain('Vì:')
    const pin = renderToStaticMarkup(
      <ScoredReason decided={nothing} score={0} parts={null} {...{ reason, said }} />,
    )
    expect(pin).toContain('Chỉ hiện vì được ghim.')
  })
})
