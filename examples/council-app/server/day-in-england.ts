const inEngland = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' })

/** The day in England at an instant, `YYYY-MM-DD`. */
export const dayInEngland = (at: Date): string => inEngland.format(at)

/** The month in England at an instant, `YYYY-MM`: of feedback nothing more is kept. */
export const monthInEngland = (at: Date): string => dayInEngland(at).slice(0, 7)
