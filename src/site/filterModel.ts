/** What a reader may select a list by: a form that needs no script. */
export type FilterModel = {
  readonly action: string
  readonly label: string
  /** What stays as it is when the form is sent. */
  readonly kept: readonly { readonly name: string; readonly value: string }[]
  readonly choices: readonly FilterChoice[]
  /** The list without a selection; null where there is none. */
  readonly clearHref: string | null
}
type FilterChoice = {
  readonly name: string
  readonly label: string
  /** What it is called not to choose. */
  readonly any: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}
