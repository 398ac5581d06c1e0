import type { Verdict } from './rule.ts'
import { pass } from './verdicts.ts'

/** What may be wanting of one thing: a verdict, several, or nothing. */
type Wanting = Verdict | readonly Verdict[] | undefined

/** What is wanting, in one list: `undefined` is left out, and a list counts as what it holds. */
export function wantingOf(wanting: readonly Wanting[]): Verdict[] {
  // One place for it keeps the rules small: a list put together by spreading makes twice as much machine code of each of them.
  const found: Verdict[] = []
  for (let at = 0; at < wanting.length; at++) {
    const each = wanting[at]
    if (each === undefined) continue
    if (isOne(each)) found.push(each)
    else for (let of = 0; of < each.length; of++) found.push(each[of] as Verdict)
  }
  return found
}

const isOne = (each: Verdict | readonly Verdict[]): each is Verdict => !Array.isArray(each)

/** What was found wanting, or a pass for the whole where nothing was. */
export function passUnless(wanting: readonly Wanting[], path = ''): readonly Verdict[] {
  const found = wantingOf(wanting)
  return found.length === 0 ? [pass(path)] : found
}
