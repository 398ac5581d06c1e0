import { birthday, type CourtOrder } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { conflict, judge, notApplicable, unknown } from '../../engine/verdicts.ts'
import { beforeTheCourt, type CourtCase } from '../../facts/court-cases.ts'
import { endOf26Weeks, hearingsOf } from '../../facts/court-time.ts'
import { located } from '../../facts/located.ts'

export const rule = defineRule({
  id: 'court/no-order-at-17',
  also: ['court-no-17'],
  title: 'No care order at 17',
  requirement:
    'No care or supervision order must be made once the child is 17, or 16 if the child is married.',
  force: 'must',
  standing: 'read',
  citation: [cite('CA 1989', 's.31(3)')],
  why: 'A case that runs past the birthday ends with nothing decided for a young person who waited for it.',
  doesNotJudge: 'Whether a child is married whom the record does not call so.',
  messages: {
    pass: 'The child was not too old for the order',
    unknown: 'Enter the date of birth: no care or supervision order can be made at 17',
    made: 'Check the dates: the order was made on {madeOn}, and none could be made from {tooOldOn}',
    marriedThen: 'Decide whether the child was married when the order was made on {madeOn}, at 16',
    reached: 'Take advice on the case: no care or supervision order can be made from {tooOldOn}',
    hearing:
      'Ask the court for a final hearing before {tooOldOn}: it is listed for {on}, when no order can be made',
    judge:
      'Decide whether to ask the court for a final hearing before {tooOldOn}: the 26 weeks end on {dueOn}, when no order can be made',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  gatherAt: '/child/dateOfBirth',
  evaluate: ({ plan: { child, legal }, facts, asAt }) => {
    const orders = legal?.orders
    const cases = beforeTheCourt(facts.careCases)
    if (cases.length === 0 && !(orders ?? []).some((order) => isOfPart4(order, asAt))) {
      return notApplicable('No care or supervision order was made or is sought')
    }
    const { dateOfBirth } = child
    if (dateOfBirth === undefined) return unknown('/child/dateOfBirth')
    const of = { dateOfBirth, married: child.married === true, asAt }
    return [
      ...located(orders, '/legal/orders').flatMap((each) =>
        isOfPart4(each.value, asAt) ? whenMade(each.value.madeOn, each.path, of) : [],
      ),
      ...cases.flatMap((one) => whileItRuns(one, of)),
    ]
  },
})

interface Young {
  readonly dateOfBirth: string
  readonly married: boolean
  readonly asAt: string
}

const isOfPart4 = ({ kind, madeOn }: CourtOrder, asAt: string) =>
  (kind === 'care-order' || kind === 'interim-care-order' || kind === 'supervision-order') &&
  madeOn !== undefined &&
  madeOn <= asAt

/** Whether a day is on or after a birthday. Two texts are compared, as the 29 February of a year without one also tells. */
const hasReached = (age: number, dateOfBirth: string, day: string) =>
  `${Number(dateOfBirth.slice(0, 4)) + age}${dateOfBirth.slice(4)}` <= day

function whenMade(madeOn: string | undefined, path: string, { dateOfBirth, married }: Young): Verdict[] {
  if (madeOn === undefined || !hasReached(16, dateOfBirth, madeOn)) return []
  const at = `${path}/madeOn`
  if (hasReached(17, dateOfBirth, madeOn)) {
    return [conflict(at, { madeOn, tooOldOn: birthday(dateOfBirth, 17) }, 'made')]
  }
  return married ? [judge(at, { madeOn }, 'marriedThen')] : []
}

function whileItRuns(one: CourtCase, { dateOfBirth, married, asAt }: Young): Verdict[] {
  const { value, path } = one
  const age = married ? 16 : 17
  const { issuedOn } = value
  const final = hearingsOf(one, 'final').at(-1)
  const data = { tooOldOn: birthday(dateOfBirth, age) }
  if (hasReached(age, dateOfBirth, asAt)) return [conflict(path, data, 'reached')]
  if (final !== undefined && final.on >= asAt) {
    const { on, path: at } = final
    return hasReached(age, dateOfBirth, on) ? [conflict(`${at}/on`, { ...data, on }, 'hearing')] : []
  }
  if (issuedOn === undefined) return []
  const dueOn = endOf26Weeks(issuedOn)
  return hasReached(age, dateOfBirth, dueOn) ? [judge(path, { ...data, dueOn })] : []
}
