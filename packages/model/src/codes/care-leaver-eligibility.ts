import { defineCodeList } from './code-list.ts'

/**
 * What a young person is to the leaving-care duties. The dataset has words and no codes: these codes are
 * ours.
 */
export const careLeaverEligibilityCodes = defineCodeList({
  id: 'care-leaver-eligibility',
  title: 'Care leaver eligibility',
  source:
    'Standard Safeguarding Dataset, ssd_care_leavers.clea_care_leaver_eligibility; data-to-insight/ssd-data-model @ 4987c73',
  licence: 'No licence file in this repository, MIT in its successor; facts only',
  asOf: '2026-11-21',
  codes: [
    { code: 'eligible', label: 'Eligible' },
    { code: 'relevant', label: 'Relevant' },
    { code: 'former-relevant', label: 'Former relevant' },
    { code: 'qualifying', label: 'Qualifying' },
    { code: 'none', label: 'None at present' },
  ],
})
