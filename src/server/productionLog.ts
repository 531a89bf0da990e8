import type { Config } from 'payload'

type Log = Extract<NonNullable<Config['logger']>, { options: object }>

/**
 * One JSON object a line, with the instant in UTC: a program can read it, and what somebody sent with
 * line breaks or colour codes in it cannot pass for a line of its own.
 */
export const createProductionLog = (destination?: Log['destination']): Log => ({
  options: {
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (level) => ({ level }) },
  },
  ...(destination ? { destination } : {}),
})
