import type { CollectionConfig, Config, GlobalConfig } from 'payload'
import { createAudit } from '../../collections/createAudit.ts'
import type { Audit, ResolvedOptions } from '../../resolveOptions.ts'
import { noteBefore, noteBeforeDelete, writeChange, writeDeletion } from './documents.ts'
import { watchLocalSignIn, writeFailedAttempts } from './failedAttempts.ts'
import { noteGlobalBefore, writeGlobalChange } from './globals.ts'
import { noteAttempt, writeAsked, writeSignIn, writeSignOut } from './signingIn.ts'
import { nameTasks } from './tasks.ts'

/** The configuration with the collection of the audit: what a database keeps, whether the plugin runs or not. */
export const withAuditCollection = (config: Config, { audit }: ResolvedOptions): Config =>
  audit === null
    ? config
    : { ...config, collections: [...(config.collections ?? []), createAudit(audit, config)] }

/** The configuration in which every save of what is audited is written down. The last of the parts. */
export function withAudit(config: Config, { audit }: ResolvedOptions): Config {
  if (audit === null) return config
  const { hooks, onInit } = config
  return {
    ...config,
    collections: (config.collections ?? []).map((collection) =>
      audit.collections.has(collection.slug) ? audited(collection, audit) : collection,
    ),
    globals: (config.globals ?? []).map((global) =>
      audit.globals.has(global.slug) ? auditedGlobal(global, audit) : global,
    ),
    hooks: { ...hooks, afterError: [...(hooks?.afterError ?? []), writeFailedAttempts(audit)] },
    onInit: async (payload) => {
      nameTasks(payload)
      watchLocalSignIn(payload, audit)
      await onInit?.(payload)
    },
  }
}

function audited(collection: CollectionConfig, audit: Audit): CollectionConfig {
  const { auth, hooks } = collection
  const changes = {
    beforeChange: [...(hooks?.beforeChange ?? []), noteBefore],
    afterChange: [...(hooks?.afterChange ?? []), writeChange(audit)],
    beforeDelete: [...(hooks?.beforeDelete ?? []), noteBeforeDelete],
    afterDelete: [...(hooks?.afterDelete ?? []), writeDeletion(audit)],
  }
  const logins = {
    // Before those who may refuse it.
    beforeOperation: [noteAttempt, ...(hooks?.beforeOperation ?? [])],
    afterLogin: [...(hooks?.afterLogin ?? []), writeSignIn(audit)],
    afterLogout: [...(hooks?.afterLogout ?? []), writeSignOut(audit)],
    afterOperation: [...(hooks?.afterOperation ?? []), writeAsked(audit)],
  }
  return { ...collection, hooks: { ...hooks, ...changes, ...(auth ? logins : {}) } }
}

function auditedGlobal(global: GlobalConfig, audit: Audit): GlobalConfig {
  const { hooks } = global
  return {
    ...global,
    hooks: {
      ...hooks,
      beforeChange: [...(hooks?.beforeChange ?? []), noteGlobalBefore],
      afterChange: [...(hooks?.afterChange ?? []), writeGlobalChange(audit)],
    },
  }
}
