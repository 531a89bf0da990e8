import type { MongooseAdapter } from '@payloadcms/db-mongodb'

/**
 * Says at the start that Payload goes without transactions, which it does in silence where the address names
 * no replica set.
 *
 * @throws Error where they are required.
 */
export function requireTransactions(
  { connection, payload }: Pick<MongooseAdapter, 'connection' | 'payload'>,
  { isRequired }: { readonly isRequired: boolean },
): void {
  // From the address or, with `mongodb+srv`, from the name's TXT record.
  if (connection.getClient().options.replicaSet) return
  if (isRequired) throw new Error(`${without} ${remedy}`)
  payload.logger.warn(`${without} ${remedy}`)
}

const without =
  'mongodb: DATABASE_URL không nêu replicaSet=…, nên mỗi lần lưu không còn trọn vẹn: máy dừng giữa chừng thì bài ' +
  'có thể lưu một nửa. / DATABASE_URL names no replicaSet=…, so that saves are no transactions: what is ' +
  'cut short stays half done, and two that meet may both be kept in part.'
const remedy =
  'Add ?replicaSet=<name> to it; a single server can be a replica set of one (compose.yaml). Only to try things, ' +
  'set MONGODB_WITHOUT_TRANSACTIONS=yes.'
