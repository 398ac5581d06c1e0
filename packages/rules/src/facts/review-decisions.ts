import type { Review, ReviewDecision } from '@open-care-plan/model'

/** The whole of a line that says that nothing was decided. "No further action" is a decision, and "not recorded" says nothing. */
const nothing =
  /^(?:decisions? )?(?:there (?:was|were) )?(?:(?:no|nil|none|nothing)(?: (?:new|further|other|formal))?(?: decisions?)?)(?: (?:was|were))?(?: (?:made|taken|needed|required|reached|decided))?(?: (?:at|by|in) (?:this|the) (?:review|meeting))?$/

/** More letters than the longest such line has, and how each of them begins: most decisions are told apart by these. */
const longest = 80
const beginning = /^\W*(?:no|nil|decision|there)/i

/** Whether what stands in place of a decision says that there was none, as other systems write it into the list. */
export function saysNoDecision(what: string | undefined): boolean {
  if (what === undefined || what.length > longest || !beginning.test(what)) return false
  return nothing.test(
    what
      .toLowerCase()
      .replaceAll(/[^a-z/]+/g, ' ')
      .trim(),
  )
}

/** Whether it is recorded that a review decided nothing; not where nobody entered what it decided. */
export const decidedNothing = ({
  decisions,
}: {
  readonly decisions?: readonly Pick<ReviewDecision, 'what'>[] | undefined
}): boolean => decisions?.every(({ what }) => saysNoDecision(what)) === true

/** Shows each decision of a review with its number. A line that only says that there were none is left out. */
export function eachDecision(
  { decisions = [] }: Review,
  see: (decision: ReviewDecision, at: number) => void,
): void {
  for (let at = 0; at < decisions.length; at++) {
    const decision = decisions[at] as ReviewDecision
    if (!saysNoDecision(decision.what)) see(decision, at)
  }
}
