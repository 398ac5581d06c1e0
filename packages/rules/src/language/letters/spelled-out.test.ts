import { testLanguageRule } from '../../../test/test-language-rule.ts'

testLanguageRule('unexplained-acronym', [
  ['plan', 'The special educational needs coordinator, Mrs Ford, will ring. The SENCO has her number.'],
  ['plan', 'The Strengths and Difficulties Questionnaire (SDQ) is due. SDQ scores go in the file.'],
  ['plan', 'Personal Independence Payment (PIP) form is posted.'],
  ['plan', 'PEP (his plan for school) is on 3 May.'],
  ['child', 'Your PEP is your plan for school. PEP stands for personal education plan.'],
  ['plan', 'IRO – independent reviewing officer – is Jo Hill.'],
  ['plan', 'An education, health and care plan is in place; the EHCP names Elm School.'],
  ['plan', 'The child arrangements order (CAO) of May'],
  ['plan', 'National Referral Mechanism (the NRM) decision'],
  ['plan', 'Team around the family meeting: TAF on 4 May'],
  ['plan', 'multi-agency safeguarding hub (MASH)'],
  ['plan', 'A child and adolescent mental health service (CAMHS) nurse'],
  ['plan', 'Speech and language therapy (SALT) from May'],
])
