/** What the program ends with. */
export const exitCodes = {
  clean: 0,
  findings: 1,
  couldNotRun: 2,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** What each exit code of a command says, for its help and the reference. */
export type ExitCodeMeanings = Readonly<Partial<Record<ExitCode, string>>>
