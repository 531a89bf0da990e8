/** The page that lists the feeds. */
export const feedsCss = `
.feed-list section { margin-block-start: 2rem }
.feed-list h2 { margin-block-end: .75rem }
.feed-list section ol { list-style: decimal; padding-inline-start: 1.4em }
.feed-list section ol li { margin-block: .4rem }
.feeds>li { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; align-items: center; padding-block: .6rem; border-top: 1px solid var(--rule) }
.feed-page { flex: 1 1 12rem; padding-block: .5rem; font-weight: 600 }
.feed-news { flex: 2 1 16rem; color: var(--soft); font-size: .875rem }
.feed-news time { display: block }
`
