import { useConfig } from '@payloadcms/ui'

/** The zone in which the panel shows times: the project's own, wherever an editor travels. */
export const useTimeZone = (): string =>
  useConfig().config.admin.timezones.defaultTimezone || 'Asia/Ho_Chi_Minh'
