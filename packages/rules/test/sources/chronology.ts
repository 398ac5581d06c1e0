import { always, must, practice, type RuleSource, regulations, review, start } from './rule-source.ts'

/** On what the rules of this part rest. */
export const chronologySources: Readonly<Record<string, RuleSource>> = {
  'practice/service-led-needs': practice('service-led-need', 'read', always, review, 's.6'),
  'practice/agency-contributions': practice('agency-contribution', 'read', always, review, 's.8'),
  'practice/chronology-dates': practice(undefined, 'read', always, review, 's.6'),
  'practice/chronology-events': practice(undefined, 'read', always, review, 's.6'),
  'practice/chronology-gaps': practice('chrono-gap', 'read', always, review, 's.6'),
  'practice/recorded-late': practice(undefined, 'read', always, review, 's.6'),
  'practice/referral-interim-support': practice('referral-interim-support', 'read', always, review, 's.8'),
  'practice/returns-answered': practice(undefined, 'read', always, review, 'ss.6, 8'),
  'practice/visit-alone-recorded': practice(
    'visit-alone-record',
    'read',
    always,
    'Open Care Plan',
    'recording practice',
  ),

  'records/adoption-information': must('rec-adoption-100', 'secondary', '2005-12-30', 'SI 2005/888', 'reg 6'),
  'records/care-leaver-record': must('rec-care-leaver', 'unconfirmed', always, 'SI 2010/2571', 'reg 10'),
  'records/case-record': must('rec-case-record', 'secondary', start, regulations, 'reg 49'),
  'records/entry-changed': practice(undefined, 'read', always, review, 's.6'),
  'records/entry-removed': practice(undefined, 'read', always, review, 's.6'),
  'records/kept-75-years': must('rec-retain-75', 'secondary', start, regulations, 'reg 50'),
  'records/privacy-of-proceedings': must('dp-proceedings', 'unconfirmed', always, 'AJA 1960', 's.12'),
  'records/protective-by-default': must('dp-by-design', 'unconfirmed', always, 'UK GDPR', 'arts 25, 35'),
  'records/revisions-dated': practice(undefined, 'read', always, review, 's.6'),
  'records/secure': must('rec-secure', 'secondary', start, regulations, 'reg 50(2)–(3)'),
  'records/special-category-data': must('dp-special', 'unconfirmed', always, 'UK GDPR', 'arts 6, 9, 10'),
  'records/visits-and-reviews-kept': practice(undefined, 'read', always, review, 's.6'),
}
