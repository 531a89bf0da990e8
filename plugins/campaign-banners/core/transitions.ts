/** What somebody may be trusted with; `button` is the button that sees to the second person. */
export type Right = 'manages' | 'approves' | 'raisesAlarm' | 'button'

/**
 * Every step that a campaign or a creative can take, and who may take it: any one of the rights is
 * enough, and where there is none nobody may. The newsroom's own code, such as the seed, is not asked.
 */
export const transitions = {
  /** A draft is written, beside whatever readers have. */
  draft: ['manages'],
  /** An approver hands a draft back. */
  return: ['approves'],
  /** Readers get it as it is saved. */
  publish: ['approves'],
  /** What an approver let out is taken from readers. */
  withdraw: ['approves'],
  delete: ['approves'],
  /** Nobody but its makers saw it. */
  'delete-draft': ['manages'],
  /** What was none becomes an emergency's draft. */
  raise: ['raisesAlarm'],
  /** An emergency's words, times and creatives are written. */
  'draft-emergency': ['raisesAlarm', 'approves'],
  /** An emergency's draft becomes an ordinary one, which is approved like any other. */
  lower: ['raisesAlarm', 'approves'],
  /** Readers get an emergency. */
  'send-emergency': ['button'],
  /** One person is enough to take an emergency back. */
  'withdraw-emergency': ['raisesAlarm', 'approves'],
  'delete-emergency': ['approves'],
  /** Readers would get an ordinary campaign in the same save that ends the emergency. */
  'lower-and-publish': [],
  /** A part of what two persons agreed on would go while the rest stays out. */
  'cut-emergency': [],
  /** What readers have in one campaign would go on in another. */
  'move-live': [],
} as const satisfies Record<string, readonly Right[]>

export type Transition = keyof typeof transitions

/** Whether somebody with these rights may take the step. */
export const mayTake = (transition: Transition, held: ReadonlySet<Right>): boolean =>
  transitions[transition].some((right) => held.has(right))

/** What readers have. */
export type Shown = 'nothing' | 'ordinary' | 'emergency'
export type Kind = Exclude<Shown, 'nothing'>
/** What a write does: to a draft, or to what readers have. */
export type Write = 'draft' | 'publish' | 'withdraw' | 'delete'

export type CampaignStep = {
  readonly write: Write
  readonly live: Shown
  /** Of its newest version; null for a new one. */
  readonly from: Kind | null
  readonly to: Kind
}

/** The steps that one write of a campaign takes; each of them has to be allowed. */
export function stepsOfCampaign({ write, live, from, to }: CampaignStep): Transition[] {
  const wasAlarm = live === 'emergency' || from === 'emergency'
  switch (write) {
    case 'delete':
      return [wasAlarm ? 'delete-emergency' : 'delete']
    case 'publish':
      if (to === 'emergency') return ['send-emergency']
      return [wasAlarm ? 'lower-and-publish' : 'publish']
    case 'withdraw':
      return [
        live === 'emergency' ? 'withdraw-emergency' : 'withdraw',
        draftStep({ live, from, to }),
      ]
    case 'draft':
      return [draftStep({ live, from, to })]
  }
}

function draftStep({ live, from, to }: Omit<CampaignStep, 'write'>): Transition {
  if (to === 'emergency') return from === 'emergency' ? 'draft-emergency' : 'raise'
  if (from === 'emergency') return 'lower'
  return live === 'emergency' ? 'draft-emergency' : 'draft'
}

export type CreativeStep = {
  readonly write: Write
  /** It was approved, whether or not its campaign is out. */
  readonly isLive: boolean
  /** What readers have of the campaign to which it belongs. */
  readonly campaign: Shown
  /** A campaign that it leaves or enters is an emergency, live or as a draft. */
  readonly isAlarm: boolean
  readonly moves: boolean
}

/** The steps that one write of a creative takes; each of them has to be allowed. */
export function stepsOfCreative(step: CreativeStep): Transition[] {
  const { write, isLive, campaign, isAlarm, moves } = step
  if (moves && isLive) return ['move-live']
  const guard: Transition[] = isAlarm ? ['draft-emergency'] : []
  switch (write) {
    case 'draft':
      return isAlarm ? guard : ['draft']
    case 'publish':
      return [isAlarm ? 'send-emergency' : 'publish']
    case 'withdraw':
    case 'delete':
      if (isLive && campaign === 'emergency') return ['cut-emergency']
      if (!isLive) return isAlarm ? guard : ['delete-draft']
      return [write, ...guard]
  }
}
