import type { Audience } from '../language/finding.ts'
import type { CaseFacts } from './case-facts.ts'

/** One text of a plan, with its place and who reads it. */
export interface PlanText {
  readonly path: string
  readonly text: string
  readonly audience: Audience
}

/** Members that are no prose: names, addresses, references, and who did something in what role. */
const noProse = new Set(
  `id name givenName familyName likesToBeCalled pronouns role organisation address phone email by from with who where to
  recordedBy source approvedBy agreedBy preparedBy writtenBy court caseNumber guardian childsSolicitor chair provider reference
  nrmReference nationality religion firstLanguage language languages yearGroup course contactDetails coverName coverContact carer
  agreedWith question stage team dose schemaVersion understandingJudgedBy interviewBy foundBy legalAdviser advocate`.split(
    /\s+/,
  ),
)

/** Members that hold somebody's own words: they are never corrected. */
const ownWords = new Set(
  `words childsView childSays childsWords childsWishes wishes parentsViews understood ethnicityDetail whatMatters howToTalkToMe
  worries celebrated content noticeSaid terms`.split(/\s+/),
)

/** Members that are written to the child. */
const toChild = new Set(['saidToChild', 'whatChanged'])

/**
 * The texts of a plan that somebody wrote about the child and that the child, the family or a court will read: not names and
 * references, not anybody's own words, and not an authority's own fields. Those of the proceedings are read by a court, two are
 * written to the child, and all others are the plan's.
 */
export function planTexts({ plan }: Pick<CaseFacts, 'plan'>): readonly PlanText[] {
  const texts: PlanText[] = []
  for (const [key, value] of Object.entries(plan)) {
    if (key === 'extensions' || key === 'judgements') continue
    collect(value, key, `/${key}`, key === 'proceedings' ? 'court' : 'plan', texts)
  }
  return texts
}

function collect(value: unknown, key: string, path: string, reader: Audience, texts: PlanText[]) {
  if (typeof value === 'string') {
    if (isProse(value)) texts.push({ path, text: value, audience: toChild.has(key) ? 'child' : reader })
  } else if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) collect(value[at], key, `${path}/${at}`, reader, texts)
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      if (!noProse.has(name) && !ownWords.has(name)) collect(member, name, `${path}/${name}`, reader, texts)
    }
  }
}

/** A date, an id or a code is one word. */
const isProse = (value: string) => value.includes(' ')
