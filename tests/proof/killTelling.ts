/**
 * `npm run proof:telling [-- <kills>]`: one process changes stories and is killed without warning
 * around a commit, before it could tell anybody; another serves readers from its page cache. One second
 * later none of its pages may differ from what the database says. A hundred times. `DATABASE_URL` names a
 * database other than a new SQLite file.
 */
if (process.argv[2] === 'writer') await import('./telling/writer.ts')
else await import('./telling/reader.ts')

export {}
