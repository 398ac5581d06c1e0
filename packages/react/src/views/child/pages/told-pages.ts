import type { Change } from '../projection/changes.ts'
import { aCard, type Block, missing, say } from './block.ts'
import type { PageSetting } from './setting.ts'

/** What happens if something goes wrong. */
export function ifsPage({ plan, words, ask }: PageSetting): readonly Block[] {
  const { ifs } = plan.told
  const isKeptBack = plan.keptBack.some((place) => place.startsWith('/contingencies/'))
  if (ifs === undefined || (ifs.length === 0 && !isKeptBack)) return [missing(words.noIfs(ask))]
  return [
    ...(ifs.length === 0
      ? []
      : [say(words.ifsIntro), { is: 'told', label: words.label.planSays, texts: ifs } as const]),
    ...(isKeptBack ? [missing(words.forAdults(ask))] : []),
  ]
}

/** What changed since last time: what was written to the child, then what is different. */
export function changesPage(setting: PageSetting): readonly Block[] {
  const { plan, words, ask } = setting
  const { whatChanged } = plan.told
  const told: Block[] =
    whatChanged === undefined ? [] : [{ is: 'told', label: words.label.planSays, texts: [whatChanged] }]
  if (plan.keptBack.includes('/state/whatChanged')) told.push(missing(words.forAdults(ask)))
  const found = (plan.changes ?? []).map((change) => say(changeInWords(change, setting)))
  if (told.length + found.length > 0) return [...told, ...found]
  return [plan.changes === undefined ? missing(words.notWritten(ask)) : say(words.noChanges)]
}

function changeInWords(change: Change, { words, ask, onDay, nameOf, whoOf }: PageSetting): string {
  const said = words.change
  switch (change.what) {
    case 'home':
      return said.carer(nameOf(change.home.name ?? ''))
    case 'stay':
      return said.stay
    case 'helper': {
      const { role, name, instead } = change
      return said.helper(
        words.helper[role].title,
        nameOf(name),
        instead === undefined ? undefined : nameOf(instead),
      )
    }
    case 'helper-gone':
      return said.helperGone(words.helper[change.role].title, nameOf(change.name), ask)
    case 'person':
      return said.person(whoOf(change.person))
    case 'not-now':
      return said.notNow(whoOf(change.person), ask)
    case 'now-again':
      return said.nowAgain(whoOf(change.person))
    case 'when':
      return said.when(whoOf(change.person))
    case 'school':
      return said.school(nameOf(change.name))
    case 'meeting':
      return said.meeting(onDay(change.on))
    case 'reached':
      return said.reached(change.count)
    case 'said':
      return said.said(change.count)
  }
}

/** A service that a child can call. The host names it: a number that is wrong would be worse than none. */
export interface Helpline {
  readonly name: string
  readonly phone?: string | undefined
  /** When it is open, what it costs, and the like. */
  readonly about?: string | undefined
}

/** How to say that I am not happy. */
export function unhappyPage(setting: PageSetting, helplines: readonly Helpline[]): readonly Block[] {
  const { plan, words, ask, nameOf } = setting
  const of = (role: string) => plan.helpers.find((helper) => helper.role === role)
  const withPhone = plan.ageGroup !== 'under-8'
  const cards = [of('social-worker'), of('checker'), of('speaks-up')].flatMap((helper) =>
    helper === undefined
      ? []
      : [
          aCard(words.unhappy.tell(nameOf(helper.name)), {
            who: words.helper[helper.role].title,
            facts:
              helper.phone === undefined || !withPhone
                ? []
                : [{ label: words.label.phone, text: helper.phone, phone: true }],
          }),
        ],
  )
  const lines = helplines.map(({ name, phone, about }) =>
    aCard(name, {
      lines: about === undefined ? [] : [about],
      facts: phone === undefined ? [] : [{ label: words.label.phone, text: phone, phone: true }],
    }),
  )
  return [
    say(words.unhappy.intro),
    ...cards,
    say(words.unhappy.tellAnybody),
    ...(of('speaks-up') === undefined ? [say(words.unhappy.speaksUp(ask))] : []),
    say(words.unhappy.complain),
    say(words.unhappy.notSafe),
    ...(lines.length === 0 ? [] : [{ is: 'heading', text: words.unhappy.helplines } as const, ...lines]),
  ]
}
