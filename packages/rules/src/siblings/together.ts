import type { Placement } from '@open-care-plan/model'
import { said } from '../facts/located.ts'
import { plainWords } from './agree.ts'

/** Whether two children live in one home, from where each is placed; undefined where the placements do not tell. */
export function liveTogether(one: Placement | undefined, other: Placement | undefined): boolean | undefined {
  if (one === undefined || other === undefined) return undefined
  // A home has many carers and one number; a foster carer has a name and the number of the agency.
  if (isHome(one) && isHome(other) && one.urn !== undefined && other.urn !== undefined)
    return one.urn === other.urn
  const [a, b] = [one.carer, other.carer]
  if (said(a?.address) && said(b?.address) && plainWords(a.address) === plainWords(b.address)) return true
  if (!said(a?.name) || !said(b?.name)) return undefined
  if (plainWords(a.name) === plainWords(b.name)) return true
  // Two carers of one home may each be named in one of two plans.
  return shareAName(a.name, b.name) ? undefined : false
}

const isHome = ({ section22C }: Placement) => section22C === 'childrens-home'

const noName: ReadonlySet<string> = new Set(['and', 'the', 'mrs', 'miss', 'home', 'house'])

function shareAName(a: string, b: string): boolean {
  const words = plainWords(b).split(' ')
  return plainWords(a)
    .split(' ')
    .some((word) => word.length > 2 && !noName.has(word) && words.includes(word))
}
