import { cite } from '../../engine/cite.ts'
import { defineSiblingsRule } from '../../engine/define-rule.ts'
import { absent, notApplicable, pass, unknown } from '../../engine/verdicts.ts'
import { said } from '../../facts/located.ts'
import { saysWhy } from '../../facts/placeholders.ts'
import { plainWords } from '../../siblings/agree.ts'

export const rule = defineSiblingsRule({
  id: 'siblings/same-iro',
  also: ['iro-same-siblings'],
  title: 'One IRO for brothers and sisters',
  requirement: 'Brothers and sisters who are looked after should have the same IRO where that is possible.',
  force: 'should',
  standing: 'secondary',
  citation: [cite('IRO Handbook 2010')],
  why: 'One person who knows all of them sees what becomes of them as a family.',
  doesNotJudge:
    'Whether the reason for another IRO, such as a conflict of interest or a very large group, is a good one.',
  messages: {
    pass: 'The children have the same IRO, or a plan says why not',
    absent: 'Enter why the children do not have the same IRO',
    unknown: 'Enter the name of the IRO',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: ({ plans, facts }) => {
    const lookedAfter = [...plans.entries()].filter(([at]) => facts[at]?.lookedAfter === true)
    if (lookedAfter.length < 2) return notApplicable('Fewer than two of the children are looked after')
    const named = lookedAfter.flatMap(([, { iro }]) => (said(iro?.name) ? [nameAlone(iro.name)] : []))
    if (new Set(named).size > 1) {
      const reasons = lookedAfter.some(([, { iro }]) => saysWhy(iro?.reasonNotShared))
      return reasons ? pass('') : lookedAfter.map(([at]) => absent(`/${at}/iro/reasonNotShared`))
    }
    const silent = lookedAfter.filter(([, { iro }]) => !said(iro?.name))
    return silent.length === 0 ? pass('') : silent.map(([at]) => unknown(`/${at}/iro/name`))
  },
})

/** Without a role that may stand after it: "Ruth Calder, IRO". */
const nameAlone = (name: string) => plainWords(name.split(/[,;–]/)[0] ?? '')
