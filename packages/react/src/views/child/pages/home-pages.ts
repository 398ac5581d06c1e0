import type { HelperRole } from '../projection/helpers.ts'
import { hasStaff } from '../projection/home.ts'
import { aCard, type Block, missing, say } from './block.ts'
import type { PageSetting } from './setting.ts'

/** Who looks after me. */
export function carersPage({ plan: { home }, words, ask, nameOf }: PageSetting): readonly Block[] {
  if (home.name === undefined) return [missing(words.notWritten(ask))]
  const name = nameOf(home.name)
  const line = hasStaff(home.kind)
    ? words.looksAfterMeHere(name, home.person)
    : words.looksAfterMe(name, home.kind)
  return [line, words.kindOfHome[home.kind]].filter((text) => text !== '').map(say)
}

/** Where I live, and whether I can stay. */
export function homePage({ plan: { home }, words, ask, nameOf }: PageSetting): readonly Block[] {
  const blocks: Block[] = []
  if (home.name === undefined) blocks.push(missing(words.notWritten(ask)))
  else
    blocks.push(
      say(hasStaff(home.kind) ? words.liveAt(nameOf(home.name)) : words.liveWith(nameOf(home.name))),
    )
  if (home.since !== undefined) blocks.push(say(words.since(words.month(home.since))))
  const { stay } = home
  if (stay.is === 'not-written') blocks.push(missing(words.stay.notWritten(ask)))
  else if (stay.is === 'until') blocks.push(say(words.stay.until(words.month(stay.month))))
  else if (stay.is === 'until-grown-up') blocks.push(say(words.stay.untilGrownUp))
  else if (stay.is === 'with-family') blocks.push(say(words.stay.withFamily))
  else blocks.push(say(stay.is === 'going-home' ? words.stay.goingHome : words.stay.notDecided))
  return [...blocks, say(words.tellFirst)]
}

/** Everybody has these two, so that it is said where no name is written. */
const always: readonly HelperRole[] = ['social-worker', 'checker']

/** Who helps me. The youngest are not given telephone numbers. */
export function helpersPage({ plan, words, ask, nameOf }: PageSetting): readonly Block[] {
  const withPhone = plan.ageGroup !== 'under-8'
  const cards = plan.helpers.map(({ role, name, from, phone, away }) => {
    const facts = [
      ...(phone === undefined ? [] : [{ label: words.label.phone, text: phone, phone: true as const }]),
      ...(away === undefined
        ? []
        : [{ label: words.label.away, text: [away.name, away.phone].filter(Boolean).join(', ') }]),
    ]
    return aCard(nameOf(name), {
      who: words.helper[role].title,
      lines: [words.helper[role].does, ...(from === undefined ? [] : [words.from(from)])],
      facts: withPhone ? facts : [],
    })
  })
  const unnamed = always.filter((role) => !plan.helpers.some((helper) => helper.role === role))
  return [...cards, ...unnamed.map((role) => missing(words.noHelper(words.helper[role].title, ask)))]
}
