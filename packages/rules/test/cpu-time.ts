/** What this thread has used of a processor so far, in milliseconds: the same on a busy machine, where a clock runs on. */
export const cpuTime = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
