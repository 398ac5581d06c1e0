import { aCard, type Block, missing, say } from './block.ts'
import type { PageSetting } from './setting.ts'

/** How much of it there is at once: the youngest are read to. */
const atOnce = { 'under-8': 3, '8-to-12': 5, '13-and-over': 10 } as const

/** What I said, and what happened. */
export function saidPage({ plan, words, ask, onDay }: PageSetting): readonly Block[] {
  const shown = plan.said.slice(0, atOnce[plan.ageGroup])
  if (shown.length === 0) return [missing(words.nothingSaid(ask))]
  const cards = shown.map(({ about, on, words: said, happened, answer, whyNot, notAsked }) => {
    const title = words.aboutList(
      about.map((subject) => words.about[subject]),
      on === undefined ? undefined : onDay(on),
    )
    if (notAsked) return aCard(title, { lines: [words.notAsked(ask)] })
    // What was written to the child says more than our sentence; what was not is asked for.
    const told = [...new Set([answer, whyNot].filter((text) => text !== undefined))]
    const whole = answer !== undefined && (happened !== 'partly' || whyNot !== undefined)
    return aCard(title, {
      ...(said === undefined ? { lines: [words.adultsWords] } : { quote: said }),
      after: whole ? told : [...told, words.happened[happened](ask)],
    })
  })
  const more = plan.said.length - shown.length
  return more === 0 ? cards : [...cards, say(words.moreSaid(more, ask))]
}
