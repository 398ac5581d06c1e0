import type { AllowedPart } from '../allowed-fields.ts'
import { type Reading, textOrNothing } from './reading.ts'

export type ViewSubject = NonNullable<NonNullable<AllowedPart['views']>[number]['about']>[number]
export type NeedDomain = NonNullable<NonNullable<AllowedPart['needs']>[number]['domain']>

/** What came of what the child said. */
export type Happened = 'done' | 'partly' | 'not-done' | 'not-written'

/** Something that the child said, and what happened. */
export interface Said {
  readonly about: readonly ViewSubject[]
  readonly on?: string
  /** As the child said it. Undefined where only an adult’s words are written. */
  readonly words?: string
  readonly happened: Happened
  /** What was done, and why not, where it was written to the child. */
  readonly answer?: string
  readonly whyNot?: string
  /** Nobody could ask, or the child could not say. */
  readonly notAsked?: true
}

/** What the child said of the plan, the latest first. */
export function saidOf(reading: Reading): readonly Said[] {
  const said = (reading.plan.views ?? []).flatMap((view, at): readonly Said[] => {
    if (view.whose !== 'child') return []
    const place = (member: string) => `/views/${at}/${member}`
    const asked = isText(view.words) || !isText(view.notObtained)
    // What was seen of a child who does not speak is not what the child said.
    const words =
      view.method === 'observation' ? undefined : textOrNothing(reading, 'own', view.words, place('words'))
    const answer = textOrNothing(reading, 'to-child', view.response, place('response'))
    const whyNot = textOrNothing(reading, 'to-child', view.reasonNotFollowed, place('reasonNotFollowed'))
    return [
      {
        about: view.about ?? [],
        ...(view.on !== undefined && { on: view.on }),
        ...(words !== undefined && { words }),
        happened: happenedOf(isText(view.response), isText(view.reasonNotFollowed)),
        ...(answer !== undefined && { answer }),
        ...(whyNot !== undefined && { whyNot }),
        ...(!asked && { notAsked: true as const }),
      },
    ]
  })
  return said.sort((one, other) => (other.on ?? '').localeCompare(one.on ?? ''))
}

const happenedOf = (done: boolean, notDone: boolean): Happened =>
  done ? (notDone ? 'partly' : 'done') : notDone ? 'not-done' : 'not-written'

const isText = (text: string | undefined): boolean => text !== undefined && text.trim() !== ''

/** What the child said of one part of their life, and how many goals there are in it. */
export interface Goals {
  readonly iSaid: readonly string[]
  readonly open: number
  readonly reached: number
}

export function goalsOf(reading: Reading, domains: readonly NeedDomain[]): Goals {
  const iSaid: string[] = []
  let [open, reached] = [0, 0]
  reading.plan.needs?.forEach(({ domain, childsView, outcomes = [] }, at) => {
    if (domain === undefined || !domains.includes(domain)) return
    const words = textOrNothing(reading, 'own', childsView, `/needs/${at}/childsView`)
    if (words !== undefined) iSaid.push(words)
    for (const { status } of outcomes) {
      if (status === 'met') reached++
      else if (status !== 'dropped') open++
    }
  })
  return { iSaid, open, reached }
}
