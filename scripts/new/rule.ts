import { ruleList, ruleSets, UnknownSetError } from '@open-care-plan/rules'
import { changeset } from './changeset.ts'
import { kebabName } from './names.ts'
import { type NewUnit, NewUnitError } from './unit.ts'

/** Starts a rule: `newRule('time-limits/first-review')`. */
export function newRule(id: string): NewUnit {
  const [set = '', name = '', ...more] = id.split('/')
  if (name === '' || more.length > 0) {
    throw new NewUnitError(
      `"${id}" is not the id of a rule. Name the set and the rule, for example time-limits/first-review`,
    )
  }
  const sets: readonly string[] = ruleSets
  if (!sets.includes(set)) throw new NewUnitError(new UnknownSetError(set, sets).message)
  if (set === 'legal-checklist') {
    throw new NewUnitError('The 18 points are complete. Put the rule in another set, and rest a point on it')
  }
  kebabName(name, 'first-review')
  if (ruleList().some((rule) => rule.id === id)) throw new NewUnitError(`There is a rule "${id}" already`)

  const path = `packages/rules/src/rules/${id}`
  return {
    files: new Map([
      [`${path}.ts`, source(id)],
      [`${path}.test.ts`, test(name)],
      [`.changeset/rule-${set}-${name}.md`, changeset('@open-care-plan/rules', `check … (\`${id}\`)`)],
    ]),
    next: [
      `Write the words, the citation and the decision in ${path}.ts`,
      'Set standing to read once the text of the source has been read: until then what it fails arrives as needsReview',
      `Finish the table of cases: npx vitest run ${path}.test.ts`,
      `Say on what it rests in packages/rules/test/sources/: the file that has the rules of ${set}, from the source and not from the rule`,
      'Name it in the section of the form that it reads: packages/schemas/src/forms/definitions/care-plan-rules',
      'Rest one of the 18 points on the rule, if it belongs under one: packages/rules/src/rules/legal-checklist',
      'Finish the changeset, then run pnpm generate and pnpm test',
      'Where a test of examples/records names the rule, read the law and add what it should say to examples/records/expectations',
    ],
  }
}

const source = (id: string) => `import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { absent } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'

export const rule = defineRule({
  id: '${id}',
  title: '',
  requirement: '',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('', '')],
  why: '',
  doesNotJudge: '',
  when: ordinaryPlan,
  messages: {
    pass: '',
    absent: '',
  },
  outcomes: ['pass', 'fail', 'notApplicable'],
  evaluate: () => absent(''),
})
`

const test = (name: string) => `import { aPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './${name}.ts'

const asAt = '2026-11-21'

testRule(rule, [
  { name: 'it is there', plan: aPlan(), asAt, expect: 'pass' },
  { name: 'it is not there', plan: aPlan(), asAt, expect: { outcome: 'needsReview', kind: 'absent' } },
  {
    name: 'only short breaks, to which a lighter plan applies',
    plan: aPlan({ legal: { shortBreaks: true } }),
    asAt,
    expect: 'notApplicable',
  },
])
`
