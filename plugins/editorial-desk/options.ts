/** What the desk asks of a collection, as the project names it. */
export type PublicationOptions = {
  /** Field of the title. */
  readonly title: string
  /**
   * Top-level fields that stay as readers have them when an older version is restored: printed
   * corrections, what the law asks for.
   * @defaultValue none
   */
  readonly keptOnRestore?: readonly string[]
  /**
   * Fields whose change is a step that is kept as it was, such as the state of review: no later
   * autosave writes over that version.
   * @defaultValue none
   */
  readonly milestones?: readonly string[]
}

export type EditorialDeskOptions = {
  /**
   * Keeps fields and collections with their data and drops everything else.
   * @defaultValue false
   */
  readonly disabled?: boolean
  /** What is written, approved and published, by slug; each keeps drafts. */
  readonly publications: Readonly<Record<string, PublicationOptions>>
}
