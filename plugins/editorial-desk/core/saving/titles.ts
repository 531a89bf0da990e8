/** Where the composed configuration keeps the title fields; `custom` stays on the server. */
const key = 'editorialDesk.titles'

type Custom = { readonly custom?: unknown }

/** The field of the title of each publication, for the page of the first words. */
export const customTitles = (titles: ReadonlyMap<string, string>): Record<string, unknown> => ({
  [key]: titles,
})

export const titlesOf = ({ custom }: Custom): ReadonlyMap<string, string> =>
  (custom as { readonly [key]?: ReadonlyMap<string, string> } | undefined)?.[key] ?? new Map()
