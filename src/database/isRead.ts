import type { InStatement } from '@libsql/client'

/** Only a plain SELECT is surely a read; anything else may write and goes to the writer. */
export function isRead(statement: InStatement): boolean {
  const sql = typeof statement === 'string' ? statement : statement.sql
  return /^\s*select\b/i.test(sql)
}
