import { defineCodeList } from './code-list.ts'

/** Why an episode of social care closed: `closure_reason` in the DfE's daily collection. */
export const closureReasonCodes = defineCodeList({
  id: 'closure-reason',
  title: 'Why the social care episode closed',
  source:
    'Standard Safeguarding Dataset, ssd_cin_episodes.cine_close_reason; data-to-insight/ssd-data-model @ 4987c73',
  licence: 'No licence file in this repository, MIT in its successor; facts only',
  asOf: '2026-11-21',
  codes: [
    { code: 'RC1', label: 'Adopted' },
    { code: 'RC2', label: 'Died' },
    { code: 'RC3', label: 'Child arrangements order' },
    { code: 'RC4', label: 'Special guardianship order' },
    { code: 'RC5', label: 'Moved to another authority' },
    { code: 'RC6', label: 'Moved to adult services' },
    { code: 'RC7', label: 'Other, no longer in need' },
    { code: 'RC8', label: 'Closed after assessment, nothing more' },
    { code: 'RC9', label: 'Closed after assessment, to early help' },
  ],
})
