/** Sections that are enacted and, as far as is known, not in force. A profile gives the day once one has commenced. */
export const provisions = {
  'cwsa-2026-s1': 'Children’s Wellbeing and Schools Act 2026 s.1: family group decision-making',
  'cwsa-2026-s7': 'Children’s Wellbeing and Schools Act 2026 s.7: staying close',
  'cwsa-2026-s13':
    'Children’s Wellbeing and Schools Act 2026 s.13: deprivation of liberty in relevant accommodation',
} as const
export type Provision = keyof typeof provisions

/** The days on which provisions commenced, as a profile gives them. */
export type Commencement = Readonly<Partial<Record<Provision, string>>>

/** What the law of a day is asked of: a rule, or a point. */
interface Dated {
  readonly inForce?: { readonly from?: string; readonly to?: string }
  readonly awaits?: Provision
}

/** Whether something is law or guidance on a day. Outside its dates a rule is not run: no later law shows in an earlier report. */
export function inForceOn({ inForce, awaits }: Dated, day: string, commencement: Commencement): boolean {
  if (awaits !== undefined) {
    const commenced = commencement[awaits]
    if (commenced === undefined || commenced > day) return false
  }
  return (
    (inForce?.from === undefined || inForce.from <= day) && (inForce?.to === undefined || day <= inForce.to)
  )
}
