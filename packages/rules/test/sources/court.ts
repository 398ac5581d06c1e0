import { act, always, circular, must, practice, type RuleSource, review } from './rule-source.ts'

/** The day on which section 32 and the permanence provisions came into force in the form that they have. */
const law2014 = '2014-04-22'
/** The day on which section 31(3B)(b) and the new wording of the welfare checklist came into force. */
const law2017 = '2017-10-31'
const adoption = 'ACA 2002'
const familyProcedure = 'FPR 2010'
const reBS = 'Re B-S [2013] EWCA Civ 1146'

/** On what the rules of this part rest. */
export const courtSources: Readonly<Record<string, RuleSource>> = {
  'court/plan-ready': must('court-s31a-plan', 'secondary', always, act, 's.31A'),
  'court/permanence-provisions': must('court-permanence', 'read', law2014, act, 's.31(3A)'),
  'court/where-the-child-will-live': must('court-perm-where', 'read', law2014, act, 's.31(3B)(a)'),
  'court/impact-of-harm': must('court-perm-harm', 'read', law2017, act, 's.31(3B)(b)(i)'),
  'court/needs': must('court-perm-needs', 'read', law2017, act, 's.31(3B)(b)(ii)'),
  'court/how-met': must('court-perm-meets', 'secondary', law2017, act, 's.31(3B)(b)(iii)'),
  'court/contact': must('court-contact', 'secondary', always, act, 's.34(11)'),
  'court/threshold-and-welfare': must(
    'court-threshold-welfare',
    'secondary',
    always,
    act,
    'ss.1(3), 1(5), 31(2)',
  ),
  'court/no-order-at-17': must('court-no-17', 'read', always, act, 's.31(3)'),
  'court/options': practice('court-options', 'unconfirmed', always, reBS),
  'court/support-considered': practice('court-support-considered', 'unconfirmed', always, reBS),
  'court/siblings-assessed': must('court-sibling-assessment', 'secondary', law2017, adoption, 's.1(4)(f)'),
  'court/agency-decision-first': must('court-adm-before-application', 'unconfirmed', always, 'SI 2005/389'),
  'court/placement-order-applied-for': must('court-placement-order-due', 'read', always, adoption, 's.22'),
  'court/annex-b': must('court-annex-b', 'unconfirmed', always, familyProcedure, 'PD14C'),
  'court/contact-after-adoption': must(
    'court-contact-post-adoption',
    'unconfirmed',
    always,
    adoption,
    'ss.26–27, 46(6), 51A',
  ),
  'court/application-documents': {
    ...must('court-c110a', 'secondary', law2014, familyProcedure, 'PD12A'),
    differs:
      'The working table has no date. The list came with the practice direction as it was revised for the new section 32',
  },
  'court/five-sections': practice('court-lac9929-shape', 'secondary', always, circular),
  'court/statement-headings': practice(
    'court-swet',
    'unconfirmed',
    always,
    'ADCS and Cafcass, Social Work Evidence Template',
  ),
  'court/strengths-and-worries': practice('court-balanced-evidence', 'read', always, review, 's.10'),
  'court/extension-reasons': must('court-extension-reason', 'read', law2014, act, 's.32(5)–(7)'),
  'court/family-meeting-offered': must(
    'court-fgdm-offered',
    'read',
    always,
    'Children’s Wellbeing and Schools Act 2026',
    's.1',
  ),
  'time-limits/care-proceedings': must('t-court-26w', 'read', law2014, act, 's.32(1)(a)'),
  'time-limits/extension-of-proceedings': must(
    't-court-extension',
    'secondary',
    law2014,
    act,
    's.32(5), (8)',
  ),
  'time-limits/case-management-hearing': must('t-plo-cmh', 'unconfirmed', always, familyProcedure, 'PD12A'),
  'time-limits/advocates-meetings': must('t-plo-advocates', 'unconfirmed', always, familyProcedure, 'PD12A'),
  'time-limits/issues-resolution-hearing': must('t-plo-irh', 'unconfirmed', always, familyProcedure, 'PD12A'),
}
