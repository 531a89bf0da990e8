import { AsyncLocalStorage } from 'node:async_hooks'
import type { Payload, TaskConfig } from 'payload'

/** One for the process: configuration modules are evaluated more than once. */
const key = Symbol.for('thu-do.desk.audit-task')
const home = globalThis as { [key]?: AsyncLocalStorage<string> | undefined }
const running = (): AsyncLocalStorage<string> => (home[key] ??= new AsyncLocalStorage())

/** The job in which this is done, by its name for people; null outside of one. */
export const runningTask = (): string | null => running().getStore() ?? null

/** Lets the audit know of each job what it is. After all that make tasks of their own: from `onInit`. */
export function nameTasks({ config }: Payload): void {
  const tasks = (config.jobs.tasks ?? []).map((task: TaskConfig): TaskConfig => {
    const { handler, label, slug } = task
    if (typeof handler !== 'function') return task
    const name = ownNames[slug] ?? label ?? slug
    const named = (args: Parameters<typeof handler>[0]) => running().run(name, () => handler(args))
    return { ...task, handler: named }
  })
  Object.assign(config.jobs, { tasks })
}

/** Payload's own task is named in English alone. */
const ownNames: Readonly<Record<string, string>> = { schedulePublish: 'Đăng và gỡ theo lịch' }
