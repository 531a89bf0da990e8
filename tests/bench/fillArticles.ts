import { DatabaseSync } from 'node:sqlite'

/** What tells the copies of a story apart; everything else is copied. */
const own: Readonly<Record<string, string>> = {
  id: 'null',
  public_id: 'top.number + n.i',
  slug: "source.slug || '-' || n.i",
  published_at: "strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-' || (n.i * 7) || ' minutes')",
  embargo_until: 'null',
  visible_since: "strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-' || (n.i * 7) || ' minutes')",
  modified_at: 'null',
  expires_at: 'null',
}

/**
 * Puts so many published stories with full text into a seeded SQLite file, one every seven minutes
 * back from now. Past the Local API, which would take minutes; nobody may be using the file. The index
 * of related news knows each of them, and suggests none: they are copies of one another.
 */
export function fillArticles(file: string, count: number): void {
  const database = new DatabaseSync(file)
  const columns = database
    .prepare("select name from pragma_table_info('articles')")
    .all()
    .map(({ name }) => String(name))
  const values = columns.map((column) => own[column] ?? `source."${column}"`)
  const top = Number(database.prepare('select max(public_id) as top from articles').get()?.['top'])
  const copies = `
    with recursive n(i) as (select 1 union all select i + 1 from n where i < ${count}),
      source as (
        select *, row_number() over (order by id) - 1 as place, count(*) over () as total
        from articles
        where _status = 'published' and body is not null and public_id <= ${top}
      ),
      top as (select ${top} as number)`
  const ofCopies = 'from n, top join source on source.place = n.i % source.total'
  database.exec(`
    insert into articles (${columns.map((column) => `"${column}"`).join(', ')})
    ${copies} select ${values.join(', ')} ${ofCopies};
    insert into related_entries (key, day, section, is_live, signature, written, version)
    ${copies}
    select 'articles:' || made.id, julianday(made.visible_since) - 2440587.5,
      entry.section, entry.is_live, entry.signature, entry.written, entry.version
    ${ofCopies}
      join articles as made on made.public_id = top.number + n.i
      join related_entries as entry on entry.key = 'articles:' || source.id;
    analyze
  `)
  database.close()
}
