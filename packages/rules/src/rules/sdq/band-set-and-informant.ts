import { ageOn, type SdqScores } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { Verdict } from '../../engine/rule.ts'
import { absent, conflict, judge } from '../../engine/verdicts.ts'
import type { Located } from '../../facts/located.ts'
import { isScored, sdqPath, sdqRecorded, sdqsBy } from '../../facts/sdq-scores.ts'
import { sdqCutOffsOf } from '../../sdq/bands.ts'

/** The youngest and the oldest that a form is for. At four there are two. */
const agesOf: Readonly<Record<NonNullable<SdqScores['form']>, readonly [number, number]>> = {
  '2-4': [2, 4],
  '4-17': [4, 17],
  '18+': [18, 200],
}

export const rule = defineRule({
  id: 'sdq/band-set-and-informant',
  also: ['sdq-band-sets'],
  title: 'Which bands, who filled it in, which form',
  requirement: 'The record says which set of bands, informant and age form were used.',
  force: 'practice',
  standing: 'secondary',
  citation: [cite('SDQ scoring (Goodman)'), cite('PMC4830858', 'Table 1')],
  why: 'The same score means one thing from a carer and another from a teacher, and two sets of bands share words that do not mean the same.',
  doesNotJudge:
    'Whether the person named knew the child well enough to answer. The cut-offs of the four bands of parents and carers, of young people’s own answers and of the three bands of teachers are not confirmed, so that a person looks.',
  when: [sdqRecorded],
  messages: {
    pass: 'Each questionnaire says who filled it in, which form was used and which set of bands',
    informant: 'Say who filled in this questionnaire',
    form: 'Say which form was used: for ages 2 to 4, 4 to 17, or 18 and over',
    bandSet: 'Say which set of bands is used: the original three, or the newer four',
    conflict: 'Correct the form of this questionnaire, or its date: the child was {age} then',
    ageAssessed:
      'Decide what the scores mean: by the age assessment of {ageAssessedOn} the child was {age} then, and this is the form for another age',
    judge:
      'Decide what the scores mean: the cut-offs of this set of bands are not confirmed for this informant and form',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: ({ plan, asAt }) => {
    const { dateOfBirth } = plan.child
    const scored = sdqsBy(plan, asAt).filter(({ value }) => isScored(value))
    return passUnless(
      scored.flatMap((sdq) => wanting(sdq, dateOfBirth, plan.unaccompanied?.ageAssessedOn)),
      sdqPath,
    )
  },
})

function wanting(
  { value, path }: Located<SdqScores>,
  dateOfBirth: string | undefined,
  ageAssessedOn: string | undefined,
): Verdict[] {
  const missing = (['informant', 'form', 'bandSet'] as const).filter((name) => value[name] === undefined)
  const verdicts = missing.map((name) => absent(`${path}/${name}`, {}, name))
  const { form, on } = value
  if (form !== undefined && on !== undefined && dateOfBirth !== undefined) {
    const age = ageOn(dateOfBirth, on)
    const [youngest, oldest] = agesOf[form]
    // A date before the birth is reported with the other dates that are not in order.
    if (age >= 0 && (age < youngest || age > oldest)) {
      // Nobody could choose by an age that was only found later.
      return ageAssessedOn !== undefined && on < ageAssessedOn
        ? [...verdicts, judge(`${path}/form`, { age, ageAssessedOn }, 'ageAssessed')]
        : [...verdicts, conflict(`${path}/form`, { age })]
    }
  }
  return missing.length === 0 && sdqCutOffsOf(value) === undefined ? [judge(`${path}/bandSet`)] : verdicts
}
