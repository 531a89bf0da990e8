import { describe, expect, it } from 'vitest'
import {
  nextMakers,
  nextReviewState,
  reviewStates,
} from '../../../plugins/campaign-banners/core/review.ts'
import {
  mayTake,
  type Right,
  stepsOfCampaign,
  stepsOfCreative,
  type Transition,
  transitions,
} from '../../../plugins/campaign-banners/core/transitions.ts'

const writes = ['draft', 'publish', 'withdraw', 'delete'] as const
const shown = ['nothing', 'ordinary', 'emergency'] as const
const kinds = ['ordinary', 'emergency'] as const
const people = {
  officer: ['manages'],
  editor: ['manages', 'approves'],
  chief: ['manages', 'approves', 'raisesAlarm'],
  button: ['manages', 'approves', 'button'],
  stranger: [],
} as const satisfies Record<string, readonly Right[]>
type Person = keyof typeof people

const mayAll = (steps: readonly Transition[], person: Person): boolean =>
  steps.every((step) => mayTake(step, new Set<Right>(people[person])))
const campaignSteps = writes.flatMap((write) =>
  shown.flatMap((live) =>
    ([null, ...kinds] as const).flatMap((from) => kinds.map((to) => ({ write, live, from, to }))),
  ),
)
const creativeSteps = writes.flatMap((write) =>
  [true, false].flatMap((isLive) =>
    shown.flatMap((campaign) =>
      [true, false].flatMap((isAlarm) =>
        [true, false].map((moves) => ({ write, isLive, campaign, isAlarm, moves })),
      ),
    ),
  ),
)

describe('a campaign', () => {
  it('has a step for each of its writes', () => {
    expect(campaignSteps).toHaveLength(72)
    for (const step of campaignSteps) expect(stepsOfCampaign(step).length).toBeGreaterThan(0)
  })

  it('reaches readers as an emergency by the button alone', () => {
    for (const step of campaignSteps.filter(({ write }) => write === 'publish')) {
      const isAlarm = [step.to, step.from, step.live].includes('emergency')
      const steps = stepsOfCampaign(step)
      for (const person of ['officer', 'editor', 'chief', 'stranger'] as const) {
        const mayPublish = !isAlarm && (person === 'editor' || person === 'chief')
        expect([step, person, mayAll(steps, person)]).toEqual([step, person, mayPublish])
      }
      if (isAlarm) expect(mayAll(steps, 'button')).toBe(step.to === 'emergency')
    }
  })

  it('is never taken from readers by an officer or a stranger', () => {
    const away = campaignSteps.filter(
      ({ write, live }) => live !== 'nothing' && (write === 'withdraw' || write === 'delete'),
    )
    for (const step of away) {
      expect(mayAll(stepsOfCampaign(step), 'officer')).toBe(false)
      expect(mayAll(stepsOfCampaign(step), 'stranger')).toBe(false)
      if (step.from === step.to) expect(mayAll(stepsOfCampaign(step), 'editor')).toBe(true)
    }
  })

  it('becomes an emergency by who raises the alarm, and is written then by no officer', () => {
    for (const step of campaignSteps.filter(({ write }) => write === 'draft')) {
      const steps = stepsOfCampaign(step)
      const isAlarm = [step.to, step.from, step.live].includes('emergency')
      expect([step, mayAll(steps, 'officer')]).toEqual([step, !isAlarm])
      const raises = step.to === 'emergency' && step.from !== 'emergency'
      expect([step, mayAll(steps, 'editor')]).toEqual([step, !raises])
      expect(mayAll(steps, 'chief')).toBe(true)
    }
  })
})

describe('a creative', () => {
  it('has a step for each of its writes', () => {
    expect(creativeSteps).toHaveLength(96)
    for (const step of creativeSteps) expect(stepsOfCreative(step).length).toBeGreaterThan(0)
  })

  it('stays with its campaign once it is approved', () => {
    for (const step of creativeSteps.filter(({ isLive, moves }) => isLive && moves)) {
      for (const person of Object.keys(people) as Person[]) {
        expect(mayAll(stepsOfCreative(step), person)).toBe(false)
      }
    }
  })

  it('of an emergency is nobody’s to publish by hand, nor to take out of one that is out', () => {
    const stays = creativeSteps.filter(({ moves }) => !moves)
    for (const step of stays) {
      const steps = stepsOfCreative(step)
      const isSent = step.isAlarm && step.write === 'publish'
      const isAway = step.write === 'withdraw' || step.write === 'delete'
      const isCut = isAway && step.isLive && step.campaign === 'emergency'
      if (isSent || isCut) expect(mayAll(steps, 'chief')).toBe(false)
      if (step.isAlarm) expect(mayAll(steps, 'officer')).toBe(false)
    }
  })
})

it('names the steps that exist and no others', () => {
  const taken = new Set([
    ...campaignSteps.flatMap(stepsOfCampaign),
    ...creativeSteps.flatMap(stepsOfCreative),
    'return',
  ])
  expect([...taken].sort()).toEqual(Object.keys(transitions).sort())
})

describe('how far the approval is', () => {
  const review = {
    write: 'draft',
    before: null,
    given: null,
    isOtherKind: false,
    mayReturn: true,
  } as const
  it('is approved by being published, and by nothing else', () => {
    for (const write of ['draft', 'publish', 'withdraw'] as const) {
      for (const before of [null, ...reviewStates]) {
        for (const given of [null, ...reviewStates]) {
          for (const isOtherKind of [true, false]) {
            const next = nextReviewState({ ...review, write, before, given, isOtherKind })
            expect(next === 'approved').toBe(write === 'publish')
          }
        }
      }
    }
  })

  it('begins again where something was taken back or became another kind', () => {
    const left = { ...review, before: 'submitted', given: 'submitted' } as const
    expect(nextReviewState(left)).toBe('submitted')
    expect(nextReviewState({ ...left, write: 'withdraw' })).toBe('drafting')
    expect(nextReviewState({ ...left, isOtherKind: true })).toBe('drafting')
  })

  it('is returned by an approver alone', () => {
    const returned = { ...review, before: 'submitted', given: 'returned' } as const
    expect(nextReviewState(returned)).toBe('returned')
    expect(nextReviewState({ ...returned, mayReturn: false })).toBe('submitted')
  })
})

describe('who made a campaign', () => {
  const making = {
    write: 'draft',
    before: [1],
    live: [],
    wasAgreed: false,
    user: 2,
    hasNewWords: true,
    isSubmitting: false,
    isReturning: false,
  } as const
  it('is everybody who wrote a part since two persons agreed', () => {
    expect(nextMakers(making)).toEqual([1, 2])
    expect(nextMakers({ ...making, before: [1, 2] })).toEqual([1, 2])
    expect(nextMakers({ ...making, wasAgreed: true })).toEqual([2])
    expect(nextMakers({ ...making, isReturning: true, hasNewWords: false })).toEqual([1])
  })

  it('is still known after it was taken back, and is not who took it back', () => {
    const back = { ...making, write: 'withdraw', hasNewWords: false } as const
    expect(nextMakers({ ...back, wasAgreed: true })).toEqual([1])
    expect(nextMakers({ ...back, live: [3] })).toEqual([1, 3])
    expect(nextMakers({ ...back, isSubmitting: true })).toEqual([1, 2])
    expect(nextMakers({ ...back, hasNewWords: true })).toEqual([1, 2])
  })
})
