import type { Expression, Lean } from '../expression.ts'
import type { PlanDay } from '../plan.ts'
import { type Day, dayFrom, dayOf, monthOf, type Period, yearOf } from './day.ts'
import { partOf } from './part-of.ts'
import { halfOfTerm, halfTermOf, holidayAfter, schoolYearOf, termBeforeHoliday, wholeTerm } from './terms.ts'
import type { Term } from './usual-terms.ts'

type School = Extract<Expression, { type: 'term' | 'half term' | 'holiday' | 'school years' | 'stretch' }>

/** Puts on the calendar what follows the terms of a school: by the terms in the context, or the usual ones of England. */
export function placeSchool(what: School, plan: PlanDay, lean: Lean): Period | undefined {
  if (what.type === 'school years') return placeYears(what, plan)
  const september = what.year !== 0 ? what.year : plan.day === 0 ? undefined : schoolYearOf(plan.day)
  if (september === undefined) return undefined
  const terms = plan.termsAround(september)
  if (what.type === 'stretch') {
    const year =
      what.year !== 0 ? september : september + (what.move === 'next' ? 1 : what.move === 'last' ? -1 : 0)
    return partOf(schoolYear(terms, year), what.part)
  }
  const found = candidates(what, terms)
  const inYear = what.year === 0 ? found : found.filter(({ to }) => yearOf(to) === what.year)
  if (what.year !== 0) return inYear[0] && partOf(inYear[0], what.part)
  const chosen = choose(inYear, plan.day, what, lean)
  return chosen && partOf(chosen, what.part)
}

/** Every period in the terms that the words can mean, in order. */
function candidates(
  what: Extract<School, { type: 'term' | 'half term' | 'holiday' }>,
  terms: readonly Term[],
): Period[] {
  if (what.type === 'holiday') {
    const after = what.which && termBeforeHoliday[what.which]
    const halves = after === undefined ? terms.map(halfTermOf) : []
    const holidays = terms
      .slice(0, -1)
      .flatMap((term, at) =>
        after === undefined || term.name === after ? [holidayAfter(term, terms[at + 1] as Term)] : [],
      )
    return [...halves, ...holidays].sort((one, other) => one.from - other.from)
  }
  const own = what.season === undefined ? terms : terms.filter(({ name }) => name === what.season)
  if (what.type === 'half term') return own.map(halfTermOf)
  const { half } = what
  return half === 0 ? own.map(wholeTerm) : own.map((term) => halfOfTerm(term, half))
}

function choose(
  found: readonly Period[],
  plan: Day,
  { move, part }: { move: string; part: string },
  lean: Lean,
): Period | undefined {
  if (move === 'last' || lean === 'back') return found.findLast(({ to }) => to < plan)
  // The start of a term that has begun is gone: then the next one is meant.
  const ahead = found.findIndex(({ from, to }) => (part === 'start' ? from >= plan : to >= plan))
  if (ahead < 0) return undefined
  const running = (found[ahead] as Period).from <= plan
  return found[move === 'next' && running ? ahead + 1 : ahead]
}

function schoolYear(terms: readonly Term[], september: number): Period {
  const of = terms.filter(({ from }) => schoolYearOf(from) === september)
  const [first] = of
  const last = of.at(-1)
  if (first === undefined || last === undefined) {
    return { from: dayOf(september, 9, 1), to: dayOf(september + 1, 7, 31), approximate: true }
  }
  const approximate = first.approximate || last.approximate
  return { from: first.from, to: last.to, ...(approximate ? { approximate: true } : {}) }
}

/**
 * School years of the child, Reception being 0. Reception begins in the September after the fourth birthday. From an age in years
 * alone two school years are possible: in the first half of a school year the higher one is taken, later the lower.
 */
function placeYears(
  { first, last, part }: Extract<Expression, { type: 'school years' }>,
  plan: PlanDay,
): Period | undefined {
  const reception = receptionOf(plan)
  if (reception === undefined) return undefined
  const from = schoolYear(plan.termsAround(reception.september + first), reception.september + first)
  const to = schoolYear(plan.termsAround(reception.september + last), reception.september + last)
  const approximate = !reception.sure || from.approximate || to.approximate
  return partOf({ from: from.from, to: to.to, ...(approximate ? { approximate: true } : {}) }, part)
}

/** The September in which the child begins Reception, or began it. */
function receptionOf({ day, context }: PlanDay): { september: number; sure: boolean } | undefined {
  const born = dayFrom(context.dateOfBirth)
  if (born !== undefined) return { september: yearOf(born) + (monthOf(born) >= 9 ? 5 : 4), sure: true }
  if (context.childAge === undefined || day === 0) return undefined
  const early = monthOf(day) >= 9 || monthOf(day) <= 2
  return { september: schoolYearOf(day) - context.childAge + (early ? 4 : 5), sure: false }
}

/** Whether a school year of the child is over for certain on the day of the plan. */
export function schoolYearIsOver(year: number, plan: PlanDay): boolean {
  const reception = receptionOf(plan)
  if (reception === undefined || plan.day === 0) return false
  const latest = reception.sure
    ? reception.september
    : schoolYearOf(plan.day) - (plan.context.childAge ?? 0) + 5
  return dayOf(latest + year + 1, 7, 31) < plan.day
}
