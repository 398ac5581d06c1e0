import type { CarePlanRecord } from '@open-care-plan/model'
import type { Check } from '@open-care-plan/react'
import { useCallback } from 'react'
import { checker } from '../check/checker.ts'
import { useSession } from '../session/session.tsx'

/** The check of a care plan, in the worker, with what is said of each outcome and action. */
export function useCheck(): Check<object> {
  const { today, profile } = useSession()
  return useCallback<Check<object>>(
    async (plan) => {
      const { report, steps } = await checker().check(plan as CarePlanRecord, { asAt: today, profile })
      return { ...report, steps }
    },
    [today, profile],
  )
}
