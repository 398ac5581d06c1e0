import { type CarePlanRecord, readCarePlan } from '@open-care-plan/model'
import type { Io } from '../io.ts'
import type { InputProblem } from './input-problem.ts'
import { locate, type Place } from './locate.ts'
import { unreadable } from './other-record.ts'
import { readEach } from './read-each.ts'

/** One of the plans that are checked together, and its file. */
export interface GroupPlan {
  readonly file: string
  readonly text: string
  readonly value: CarePlanRecord
}

/** Why a file could not be checked together with others. */
export interface FileProblems {
  readonly file: string
  readonly problems: readonly InputProblem[]
}

/** Every file as a care plan, and what is wrong with each that holds none. */
export async function readGroup(
  names: readonly string[],
  io: Pick<Io, 'stdin' | 'cwd'>,
): Promise<{ readonly plans: readonly GroupPlan[]; readonly refused: readonly FileProblems[] }> {
  const plans: GroupPlan[] = []
  const refused: FileProblems[] = []
  for await (const { file, reading } of readEach(names, io, 'plan')) {
    if (!reading.ok) {
      refused.push({ file, problems: reading.problems })
      continue
    }
    const document = reading.value
    const plan = readCarePlan(document.value)
    if (plan.ok) plans.push({ file, text: document.text, value: plan.record })
    else {
      const problems = unreadable(document, plan.issues, { kind: 'care-plan', hasRecordOption: false })
      refused.push({ file, problems })
    }
  }
  return { plans, refused }
}

/** Where paths that begin with the number of a file lead to, each in its file. */
export function locateInGroup(
  plans: readonly Pick<GroupPlan, 'text'>[],
  paths: readonly string[],
): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  for (const [at, { text }] of plans.entries()) {
    const own = paths.flatMap((path) => inFile(path, at) ?? [])
    for (const [path, place] of locate(text, own)) places.set(`/${at}${path}`, place)
  }
  return places
}

/** A path of the group as one in a file of it; undefined where it leads elsewhere. */
const inFile = (path: string, at: number): string | undefined =>
  path === `/${at}` || path.startsWith(`/${at}/`) ? path.slice(`/${at}`.length) : undefined
