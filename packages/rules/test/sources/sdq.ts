import { always, guidance, practice, type RuleSource, review, should } from './rule-source.ts'

const scoring = 'SDQ scoring (Goodman)'

/** On what the rules of the questionnaire rest, and of the PEP in each term. */
export const sdqSources: Readonly<Record<string, RuleSource>> = {
  'sdq/as-a-screen': practice('sdq-use', 'secondary', always, 'DfE and NHS guidance'),
  'sdq/band-set-and-informant': practice('sdq-band-sets', 'secondary', always, scoring),
  'sdq/bands': practice('sdq-bands', 'secondary', always, scoring),
  'sdq/missing-items': practice('sdq-missing', 'secondary', always, scoring),
  'sdq/plan-answers-score': practice('sdq-informs-plan', 'read', always, review, 's.5'),
  'sdq/shape': practice('sdq-shape', 'secondary', always, scoring),
  'sdq/total': practice('sdq-total', 'secondary', always, scoring),

  'time-limits/pep-each-term': should('t-pep-term', 'secondary', always, guidance),
  'time-limits/sdq-each-year': should(
    't-sdq-annual',
    'secondary',
    always,
    'DfE SSDA903 guidance',
    'return checks 186, 197B',
  ),
}
