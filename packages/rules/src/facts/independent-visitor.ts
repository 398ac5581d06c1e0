import type { CarePlanRecord } from '@open-care-plan/model'
import { said } from './located.ts'

/** Whether an independent visitor is appointed: the record says so, or names one. */
export function hasIndependentVisitor({ participation }: CarePlanRecord): boolean {
  const { status, visitor } = participation?.independentVisitor ?? {}
  return status === undefined ? said(visitor?.name) : status === 'appointed'
}
