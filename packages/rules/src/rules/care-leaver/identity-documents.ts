import { addDays, birthday, type IdentityPaper } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { definePathwayRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { due, overdue, pass, unknown } from '../../engine/verdicts.ts'
import { notAfter } from '../../facts/by-day.ts'
import { anyPathwayPlan } from '../../facts/pathway-conditions.ts'

const path = '/identityPapers'

export const rule = definePathwayRule({
  id: 'care-leaver/identity-documents',
  also: ['pw-identity-docs'],
  title: 'Identity documents in time',
  requirement:
    'At 16 or 17 a young person has a birth certificate or passport, a National Insurance number, a bank account, and proof of status where that is needed.',
  force: 'practice',
  standing: 'read',
  citation: [cite('Scrutiny review 2019', 'ss.7, 9')],
  why: 'Without papers there is no flat, no wage and no benefit, and getting them takes longer than the money lasts.',
  doesNotJudge:
    'Whether a paper is genuine, and whether it can be had at all: some children from abroad have none to ask for. The last day is taken to be the one before the eighteenth birthday. A paper that has run out is not counted. From 18 on, where no entry says anything of proof of status, it asks: not everybody needs it.',
  when: anyPathwayPlan,
  messages: {
    pass: 'The papers are there',
    unknown: 'Add the identity papers that are there, or record that there are none',
    due: 'Get by {dueOn}: {missing}',
    overdue: 'Get what the young person should have had by 18: {missing}',
    status: 'Add proof of status, or record that it is not needed',
    age: 'Enter the young person’s date of birth',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  gatherAt: path,
  evaluate: ({ pathwayPlan: { identityPapers, child }, asAt, facts: { age } }) => {
    if (identityPapers === undefined) return unknown(path)
    const lacking = wanted.filter(({ anyOf }) => !identityPapers.some((paper) => counts(paper, anyOf, asAt)))
    if (lacking.length === 0) return pass(path)
    if (age === undefined) return unknown('/child/dateOfBirth', {}, 'age')
    if (age >= 18) return afterEighteen(lacking, identityPapers)
    return due(path, {
      missing: named(lacking),
      dueOn: addDays(birthday(child.dateOfBirth as string, 18), -1),
    })
  },
})

/** Each paper that is lacking should be there by now; but proof of status, of which nothing is said, may not be needed. */
function afterEighteen(lacking: readonly Wanted[], papers: readonly IdentityPaper[]): readonly Verdict[] {
  const open = !papers.some(
    ({ kind, state, on }) => kind === 'proof-of-status' && (state ?? on) !== undefined,
  )
  const late = open ? lacking.filter((paper) => paper !== proofOfStatus) : lacking
  const verdicts: Verdict[] = late.length === 0 ? [] : [overdue(path, { missing: named(late) })]
  if (late.length < lacking.length) verdicts.push(unknown(path, {}, 'status'))
  return verdicts
}

const named = (papers: readonly Wanted[]) => papers.map(({ name }) => name).join('; ')

type Kind = NonNullable<IdentityPaper['kind']>

/** Something that has to be there, and which papers do for it. */
interface Wanted {
  readonly name: string
  readonly anyOf: readonly Kind[]
}

const proofOfStatus: Wanted = {
  name: 'proof of status, or that it is not needed',
  anyOf: ['proof-of-status'],
}

const wanted: readonly Wanted[] = [
  { name: 'a birth certificate or passport', anyOf: ['birth-certificate', 'passport'] },
  { name: 'a National Insurance number', anyOf: ['national-insurance'] },
  { name: 'a bank account', anyOf: ['bank-account'] },
  proofOfStatus,
]

/** Whether a paper is one of these and is there on the day. Only proof of status is something that not everybody needs. */
function counts({ kind, state, on, until }: IdentityPaper, anyOf: readonly Kind[], asAt: string): boolean {
  if (kind === undefined || !anyOf.includes(kind)) return false
  if (state === 'not-needed') return kind === 'proof-of-status'
  if (state === 'asked-for' || (state === undefined && on === undefined)) return false
  return notAfter(on, asAt) && (until === undefined || until >= asAt)
}
