import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** Of one core's time, while nothing of ours works; more of it and a round says little. */
const mostBusy = 0.15

/** Whether the machine rests, seen over half a second; always where it does not say (not Linux). */
async function isQuiet(): Promise<boolean> {
  const before = busyTicks()
  const startedAt = performance.now()
  await sleep(500)
  const seconds = (performance.now() - startedAt) / 1000
  return (busyTicks() - before) / ticksPerSecond / seconds <= mostBusy
}

/** Waits for a quiet moment, half a minute at most; false where there was none. */
export async function untilQuiet(): Promise<boolean> {
  for (let asked = 0; asked < 60; asked += 1) if (await isQuiet()) return true
  return false
}

/** Processor time that a process has used, in milliseconds: its own threads' and the kernel's for it. */
export function cpuMs(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // After the command's name, which may hold spaces, field 3 comes first; 14 and 15 are the times.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond
}

/** Memory that a process holds, in MB. */
export function residentMegabytes(pid: number): number {
  const line = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Math.round(Number(line?.[1] ?? Number.NaN) / 1024)
}

/** The kernel's `USER_HZ`, the same on each Linux. */
const ticksPerSecond = 100

function busyTicks(): number {
  const [, user, nice, system] = readFileSync('/proc/stat', 'utf8').split(/\s+/).map(Number)
  return (user ?? 0) + (nice ?? 0) + (system ?? 0)
}
