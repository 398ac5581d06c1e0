import {
  act,
  always,
  must,
  practice,
  type RuleSource,
  regulations,
  review,
  should,
  start,
} from './rule-source.ts'

const leavers = 'SI 2010/2571'

/** On what the rules of this part rest. */
export const careLeaverSources: Readonly<Record<string, RuleSource>> = {
  'care-leaver/ten-matters': must('pw-sch1', 'read', always, leavers, 'reg 6'),
  'care-leaver/six-matters': must('pw-sch8', 'read', start, regulations, 'Sch 8 paras 2, 4, 5, 7, 9, 10'),
  'care-leaver/adviser-and-three-matters': must(
    'pw-sch8-rest',
    'unconfirmed',
    start,
    regulations,
    'Sch 8 paras 1, 3, 6, 8',
  ),
  'care-leaver/how-when-who': must('pw-how-when-who', 'unconfirmed', start, regulations, 'reg 43(2)'),
  'care-leaver/assessment': must('pw-needs', 'read', always, regulations, 'reg 42(2)'),
  'care-leaver/accommodation-suitable': must('pw-accommodation-suitable', 'read', always, leavers, 'reg 9'),
  'care-leaver/accommodation-seen': {
    ...practice(undefined, 'read', always, review, 'ss.7, 9'),
    differs: 'The working table has one row: where regulation 27(b) does not reach it is practice, point S26',
  },
  'care-leaver/no-tenancy-under-18': must(
    'pw-no-legal-tenancy-u18',
    'secondary',
    always,
    'Law of Property Act 1925',
    's.1(6)',
  ),
  'care-leaver/setting-up-home': {
    ...should('pw-setting-up-home', 'secondary', always, 'DfE guidance'),
    differs:
      'The day in the working table is that of the £3,000: before it the rule asks for the £2,000 of the same row',
  },
  'care-leaver/higher-education-bursary': must('pw-he-bursary', 'secondary', always, act, 's.23C(5A)'),
  'care-leaver/priority-need': must('pw-priority-18-20', 'secondary', always, 'SI 2002/2051'),
  'care-leaver/local-connection': {
    ...must('pw-no-local-connection', 'secondary', '2025-08-01', 'Allocation of Housing Regulations 2025'),
    differs: 'The working table has the month alone, July 2025: the rule begins when that month is over',
  },
  'care-leaver/housing-payment': practice('pw-dhp', 'unconfirmed', always, review, 's.9'),
  'care-leaver/shared-room-rate': must('pw-lha-exempt', 'secondary', '2021-05-31', 'SI 2021/546'),
  'care-leaver/identity-documents': practice('pw-identity-docs', 'read', always, review, 'ss.7, 9'),
  'care-leaver/better-off-in-work': practice('pw-afford-work', 'read', always, review, 'ss.7, 9'),
  'placement/seen-first': must('pw-accommodation-viewed', 'read', start, regulations, 'reg 27(b)'),
}
