import type { CarePlanRecord } from '@open-care-plan/model'
import type { Check, StepAdvice } from '@open-care-plan/react'
import { useCallback, useState } from 'react'
import { checker } from '../check/checker.ts'
import { useSession } from '../session/session.tsx'

/** The check of a care plan, and what it last said of outcomes and actions. Both come out of one run. */
export function useCheck(): { readonly check: Check<object>; readonly steps: readonly StepAdvice[] } {
  const { today, profile } = useSession()
  const [steps, setSteps] = useState<readonly StepAdvice[]>([])
  const check = useCallback<Check<object>>(
    async (plan, { signal }) => {
      const answer = await checker().check(plan as CarePlanRecord, { asAt: today, profile })
      if (!signal.aborted) setSteps(answer.steps)
      return answer.report
    },
    [today, profile],
  )
  return { check, steps }
}
