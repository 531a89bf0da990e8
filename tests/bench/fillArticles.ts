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
 * back from now. Past the Local API, which would take minutes; nobody may be using the file.
 */
export function fillArticles(file: string, count: number): void {
  const database = new DatabaseSync(file)
  const columns = database
    .prepare("select name from pragma_table_info('articles')")
    .all()
    .map(({ name }) => String(name))
  const values = columns.map((column) => own[column] ?? `source."${column}"`)
  database.exec(`
    with recursive n(i) as (select 1 union all select i + 1 from n where i < ${count}),
      source as (
        select *, row_number() over (order by id) - 1 as place, count(*) over () as total
        from articles where _status = 'published' and body is not null
      ),
      top as (select max(public_id) as number from articles)
    insert into articles (${columns.map((column) => `"${column}"`).join(', ')})
    select ${values.join(', ')} from n, top join source on source.place = n.i % source.total
  `)
  database.exec('analyze')
  database.close()
}
