import { isSame } from './differences.ts'

/** A field of the panel's form, as far as it says whose value it holds. */
type FieldState = {
  readonly value?: unknown
  readonly initialValue?: unknown
  /** Of a field that holds rows; its value is how many there are. */
  readonly rows?: unknown
}
type Form = Readonly<Record<string, FieldState | undefined>>

type Moments = {
  /** When the save was sent. */
  readonly sent: Form
  /** Just before its answer reached the form. */
  readonly previous: Form
  readonly now: Form
}

/** The paths of what was typed since a save was sent, and taken back by its answer. */
export const takenBack = ({ sent, previous, now }: Moments): string[] =>
  Object.keys(previous).filter((path) => {
    const [was, typed, is] = [sent[path], previous[path], now[path]]
    if (path === 'updatedAt' || !typed || !is || typed.rows) return false
    const isTakenBack = isSame(is.value, is.initialValue) && !isSame(is.value, typed.value)
    // The fields of a new row come from the newsroom: a save that was sent before they came knows none
    // of them, and its answer brings them empty once more (payload 3.90, `addedByServer`).
    const before = was ? was.value : typed.initialValue
    return isTakenBack && !isSame(typed.value, before)
  })
