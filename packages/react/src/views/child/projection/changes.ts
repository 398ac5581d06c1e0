import type { ChildPlan } from '../child-plan.ts'
import type { HelperRole } from './helpers.ts'
import type { Home } from './home.ts'
import type { KnownPerson } from './people.ts'

/** One thing that is different from the plan that the child saw last. */
export type Change =
  | { readonly what: 'home'; readonly home: Home }
  | { readonly what: 'stay'; readonly home: Home }
  | { readonly what: 'helper'; readonly role: HelperRole; readonly name: string; readonly instead?: string }
  | { readonly what: 'helper-gone'; readonly role: HelperRole; readonly name: string }
  | { readonly what: 'person' | 'not-now' | 'now-again' | 'when'; readonly person: KnownPerson }
  | { readonly what: 'school'; readonly name: string }
  | { readonly what: 'meeting'; readonly on: string }
  | { readonly what: 'reached'; readonly count: number }
  | { readonly what: 'said'; readonly count: number }

/** What of the view is different, in the order of the view. Somebody who is no longer named is not told of by a page. */
export function changesBetween(before: ChildPlan, after: ChildPlan): readonly Change[] {
  return [
    ...changesOfHome(before.home, after.home),
    ...changesOfHelpers(before, after),
    ...changesOfPeople(before.people ?? [], after.people ?? []),
    ...(after.school.name !== undefined && after.school.name !== before.school.name
      ? [{ what: 'school', name: after.school.name } as const]
      : []),
    ...changesOfMeetings(before, after),
    ...more('said', before.said.length, after.said.length),
    ...more('reached', reachedIn(before), reachedIn(after)),
  ]
}

function changesOfHome(before: Home, after: Home): readonly Change[] {
  if (after.name !== undefined && before.name !== after.name) return [{ what: 'home', home: after }]
  const [was, is] = [JSON.stringify(before.stay), JSON.stringify(after.stay)]
  return was === is || after.stay.is === 'not-written' ? [] : [{ what: 'stay', home: after }]
}

function changesOfHelpers({ helpers: before }: ChildPlan, { helpers: after }: ChildPlan): readonly Change[] {
  const isIn = (list: ChildPlan['helpers'], role: HelperRole, name: string) =>
    list.some((one) => one.role === role && one.name === name)
  const gone = before.filter(({ role, name }) => !isIn(after, role, name))
  const come = after.filter(({ role, name }) => !isIn(before, role, name))
  return [
    ...come.map(({ role, name }): Change => {
      const instead = gone.find((one) => one.role === role)?.name
      return { what: 'helper', role, name, ...(instead !== undefined && { instead }) }
    }),
    ...gone
      .filter(({ role }) => !come.some((one) => one.role === role))
      .map(({ role, name }): Change => ({ what: 'helper-gone', role, name })),
  ]
}

function changesOfPeople(before: readonly KnownPerson[], after: readonly KnownPerson[]): readonly Change[] {
  return after.flatMap((person): readonly Change[] => {
    const was = before.find(
      ({ name, relationship }) => name === person.name && relationship === person.relationship,
    )
    if (was === undefined) return [{ what: 'person', person }]
    if (was.notNow !== person.notNow) return [{ what: person.notNow ? 'not-now' : 'now-again', person }]
    return person.when !== undefined && was.when !== person.when ? [{ what: 'when', person }] : []
  })
}

function changesOfMeetings({ coming: before }: ChildPlan, { coming: after }: ChildPlan): readonly Change[] {
  const next = after.find(({ kind }) => kind === 'meeting')
  if (next === undefined || before.some(({ kind, on }) => kind === 'meeting' && on === next.on)) return []
  return [{ what: 'meeting', on: next.on }]
}

const reachedIn = ({ school, health }: ChildPlan): number =>
  school.reached + health.reached + health.me.reached

const more = (what: 'reached' | 'said', before: number, after: number): readonly Change[] =>
  after > before ? [{ what, count: after - before }] : []
