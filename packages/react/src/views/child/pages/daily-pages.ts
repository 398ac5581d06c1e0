import { isPlace } from '../gates/names.ts'
import type { Goals } from '../projection/said.ts'
import { capital } from '../strings/in-english.ts'
import { type Block, missing, say } from './block.ts'
import type { PageSetting } from './setting.ts'

const days = { 'under-8': 4, '8-to-12': 8, '13-and-over': 12 } as const

/** What will happen, and when. */
export function comingPage({ plan, words, ask, onDay }: PageSetting): readonly Block[] {
  const shown = plan.coming.slice(0, days[plan.ageGroup])
  if (shown.length === 0) return [missing(words.nothingComing(ask))]
  return shown.map(({ kind, on, holidays }) => ({
    is: 'day',
    when: [capital(onDay(on)), holidays === undefined ? undefined : words.holidays[holidays]]
      .filter(Boolean)
      .join(', '),
    text: words.coming[kind],
  }))
}

export function schoolPage(setting: PageSetting): readonly Block[] {
  const { plan, words, ask, nameOf } = setting
  const { goes, name, year, isTooYoung } = plan.school
  const blocks: Block[] = []
  if (goes === false) blocks.push(say(isTooYoung ? words.tooYoung : words.notAtSchool))
  else if (name === undefined) blocks.push(missing(words.notWritten(ask)))
  else blocks.push(say(words.goTo(nameOf(name), year)))
  return [...blocks, ...goalBlocks(plan.school, setting)]
}

/** My health, and how I feel. */
export function healthPage(setting: PageSetting): readonly Block[] {
  const { plan, words, ask, nameOf } = setting
  const { doctor, dentist, optician, me } = plan.health
  const named = [
    doctor === undefined ? undefined : words.doctor(nameOf(doctor), isPlace(doctor)),
    dentist === undefined ? undefined : words.dentist(nameOf(dentist), isPlace(dentist)),
    optician === undefined ? undefined : words.optician(nameOf(optician)),
  ].filter((line) => line !== undefined)
  const own = [...named.map(say), ...goalBlocks(plan.health, setting)]
  const ofMe = goalBlocks(me, setting)
  return [
    ...(own.length === 0 ? [missing(words.notWritten(ask))] : own),
    ...(ofMe.length === 0 ? [] : [{ is: 'heading', text: words.aboutMe } as const, ...ofMe]),
  ]
}

const quotes = { 'under-8': 2, '8-to-12': 4, '13-and-over': 20 } as const

function goalBlocks({ iSaid, open, reached }: Goals, { plan, words, ask }: PageSetting): readonly Block[] {
  const goals = words.goals(open, reached)
  const shown = iSaid.slice(0, quotes[plan.ageGroup])
  return [
    ...shown.map((text): Block => ({ is: 'quote', label: words.label.iSaid, text })),
    ...(goals === undefined ? [] : [say(`${goals} ${words.askMore(ask)}`)]),
  ]
}
