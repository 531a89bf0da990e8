/** A relation to several collections, at depth 0. */
export type Reference = { readonly relationTo: string; readonly value: number | string }

export const isSameReference = (one: Reference, other: Reference): boolean =>
  one.relationTo === other.relationTo && String(one.value) === String(other.value)

/** What an editor decided about the stories beside a document. */
export type Decisions = {
  readonly pins: readonly {
    readonly story?: Reference | null
    readonly until?: string | null
  }[]
  readonly excluded: readonly Reference[]
  /** The document itself is suggested nowhere. */
  readonly isSuggestedNowhere: boolean
}

/**
 * The fields' names in every collection of the options. They stand at the top level and in no group:
 * Payload reads the arrays of a group with every query, whether the group is selected or not.
 */
export const decisionFields = {
  pins: 'relatedPins',
  excluded: 'relatedExcluded',
  nowhere: 'relatedNowhere',
} as const

/** The decisions that a document holds, as far as its fields were read. */
export function decisionsOf(document: Readonly<Record<string, unknown>>): Decisions {
  const {
    [decisionFields.pins]: pins,
    [decisionFields.excluded]: excluded,
    [decisionFields.nowhere]: nowhere,
  } = document
  return {
    pins: (pins ?? []) as Decisions['pins'],
    excluded: (excluded ?? []) as Decisions['excluded'],
    isSuggestedNowhere: nowhere === true,
  }
}
