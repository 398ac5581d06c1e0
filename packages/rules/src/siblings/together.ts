import type { Placement } from '@open-care-plan/model'
import { said } from '../facts/located.ts'
import { plainWords } from './agree.ts'

/** Whether two children live in one home, from where each is placed; undefined where the placements do not tell. */
export function liveTogether(one: Placement | undefined, other: Placement | undefined): boolean | undefined {
  if (one === undefined || other === undefined) return undefined
  const [a, b] = [one.carer?.name, other.carer?.name]
  // A home has many carers and one number; a foster carer has a name and the number of the agency.
  if (said(a) && said(b)) return plainWords(a) === plainWords(b)
  if (one.section22C === 'childrens-home' && one.urn !== undefined && other.urn !== undefined)
    return one.urn === other.urn
  return undefined
}
