import type { EndingNotice } from '@open-care-plan/model'
import { type Located, located, said } from './located.ts'
import type { EndedPlacement } from './placement-endings.ts'
import { placementSetting } from './placement-setting.ts'

type Recipient = NonNullable<EndingNotice['to']>

const names: Readonly<Record<Recipient, string>> = {
  child: 'child',
  parent: 'parent',
  'contact-order-holder': 'holder of a contact order',
  'last-carer': 'last carer',
  'health-body': 'integrated care board',
  'gp-before': 'former GP',
  'gp-now': 'GP',
  school: 'school',
  iro: 'IRO',
  'area-authority': 'authority of the area',
  other: 'other person',
  carer: 'carer',
}

interface Entitled {
  readonly to: Recipient
  readonly personId?: string
}

/** The notices of an ending, as against those that have to be given. */
export interface NoticesOfEnding {
  /** Those with a day that is not after the day of the check. */
  readonly given: readonly Located<EndingNotice>[]
  /** In words, separated by commas, whatever the order of the notices; empty where everybody had notice. */
  readonly missing: string
  /** Whether for each of those who had none a reason is recorded. */
  readonly excused: boolean
}

/**
 * Whom the record shows to be entitled to notice of an ending, and who had it: everybody who had notice of the placement, the
 * carer or the parent with whom the child lives, and the authority of another area (SI 2010/959 reg 14). One who was told without a name in the record stands for each
 * of their kind.
 */
export function noticesOfEnding(ended: EndedPlacement, asAt: string): NoticesOfEnding {
  const { ending, path } = ended
  const all = located(ending.notices, `${path}/ending/notices`)
  const given = all.filter(({ value: { on } }) => on !== undefined && on <= asAt)
  const iroTold = ending.iroToldOn !== undefined && ending.iroToldOn <= asAt
  const without = entitled(ended).filter(
    (one) => !(one.to === 'iro' && iroTold) && !given.some(({ value }) => isTo(value, one)),
  )
  return {
    given,
    missing: without.length === 0 ? '' : inWords(new Set(without.map(({ to }) => to))),
    excused: without.every((one) => all.some(({ value }) => said(value.reason) && isTo(value, one))),
  }
}

const inWords = (missing: ReadonlySet<Recipient>): string =>
  (Object.keys(names) as Recipient[])
    .filter((to) => missing.has(to))
    .map((to) => names[to])
    .join(', ')

function entitled({ value: { notices = [], inArea, ...value }, endedOn }: EndedPlacement): Entitled[] {
  const told = notices.flatMap(({ to, personId, on, withheld }): Entitled[] => {
    if (to === undefined || on === undefined || on > endedOn || withheld === true) return []
    return [personId === undefined ? { to } : { to, personId }]
  })
  return [
    ...told,
    { to: placementSetting(value) === 'parents' ? 'parent' : 'carer' },
    ...(inArea === false ? [{ to: 'area-authority' } as const] : []),
  ]
}

const isTo = ({ to, personId }: EndingNotice, one: Entitled) =>
  to === one.to && (personId === undefined || one.personId === undefined || personId === one.personId)
