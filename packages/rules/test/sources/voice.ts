import { act, always, must, practice, type RuleSource, review, should } from './rule-source.ts'

/** On what the rules of this part rest: what was asked and told, who works with the child, and who looks for them. */
export const voiceSources: Readonly<Record<string, RuleSource>> = {
  'practice/exploitation-and-missing': practice('exploitation-missing', 'read', always, review, 's.6'),
  'practice/worker-change-cover': practice('worker-change-cover', 'read', always, review, 's.7'),

  'voice/advocacy-offered': should('advocacy-offered', 'read', always, act, 's.26A'),
  'voice/answer-to-views-recent': practice(undefined, 'read', always, review, 's.7'),
  'voice/participation-code': practice(
    undefined,
    'secondary',
    always,
    'Department for Education',
    'children looked after return (SSDA903), REVIEW_CODE',
  ),
  'voice/pep-child-input': practice('pep-child-input', 'read', always, review, 'ss.5, 7'),
  'voice/told-of-changes': practice(undefined, 'read', always, review, 's.7'),
  'voice/wishes-ascertained': must('voice-ascertain', 'read', always, act, 's.22(4)'),
  'voice/wishes-weighed': must('voice-weigh', 'read', always, act, 's.22(5)'),
}
