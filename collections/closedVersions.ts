import { NotFound, type CollectionBeforeOperationHook, type SanitizedConfig } from 'payload'
import { nobody } from './access/nobody.ts'

/**
 * Payload opens the addresses of versions for every collection, and fails at them where it keeps none.
 * After every plugin, so that it reaches Payload's own collections.
 */
export function closeMissingVersions(config: SanitizedConfig): SanitizedConfig {
  for (const { access, hooks, versions } of config.collections) {
    if (versions) continue
    access.readVersions = nobody
    hooks.beforeOperation.push(nothingToRestore)
  }
  return config
}

const nothingToRestore: CollectionBeforeOperationHook = ({ args, req, ...asked }) => {
  const { operation } = asked as { readonly operation: string }
  if (operation === 'restoreVersion') throw new NotFound(req.t)
  return args
}
