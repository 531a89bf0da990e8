/** The page that lists the feeds. */
export const feedsCss = `
.feed-list section { margin-block-start: 2rem }
.feed-list h2 { margin-block-end: .75rem }
.feed-list section ol { list-style: decimal; padding-inline-start: 1.4em }
.feed-list section ol li { margin-block: .4rem }
.feed-list table { table-layout: fixed; min-width: 34rem }
`
