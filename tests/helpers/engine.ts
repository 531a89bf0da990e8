/**
 * The database under the integration suite: SQLite, or with `TEST_DATABASE=mongodb` MongoDB, which
 * is the server at `MONGODB_URI` or else the smoke server of `mongoServer.ts`.
 */
export const isMongoRun = process.env['TEST_DATABASE'] === 'mongodb'

/**
 * The run is against the wire-compatible server from npm and not against MongoDB. What that server
 * cannot do is skipped by name: `it.skipIf(isSmokeServer)('… (smoke server: no transactions)')`.
 */
export const isSmokeServer = isMongoRun && !process.env['MONGODB_URI']
