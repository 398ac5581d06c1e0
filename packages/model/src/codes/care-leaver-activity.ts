import { defineCodeList } from './code-list.ts'

/** What a care leaver mainly does. */
export const careLeaverActivityCodes = defineCodeList({
  id: 'care-leaver-activity',
  title: 'Main activity',
  source:
    'Department for Education, children looked after return (SSDA903), ACTIV; compared with csc-validator-be-903 @ 10ad07c and liia-tools-pipeline @ 4aff918',
  licence: 'OGL v3.0 (DfE); MIT (both repositories)',
  asOf: '2026-11-21',
  codes: [
    { code: 'F1', label: 'Higher education, full time' },
    { code: 'P1', label: 'Higher education, part time' },
    { code: 'F2', label: 'Other education, full time' },
    { code: 'P2', label: 'Other education, part time' },
    { code: 'F4', label: 'Apprenticeship, full time', from: '2021-22' },
    { code: 'P4', label: 'Apprenticeship, part time', from: '2021-22' },
    { code: 'F5', label: 'Other training or employment, full time', from: '2021-22' },
    { code: 'P5', label: 'Other training or employment, part time', from: '2021-22' },
    { code: 'G4', label: 'Not in education, employment or training: illness or disability' },
    { code: 'G5', label: 'Not in education, employment or training: other' },
    { code: 'G6', label: 'Not in education, employment or training: pregnancy or parenting' },
    { code: '0', label: 'Not known' },
    { code: 'F3', label: 'Training or employment, full time', to: '2020-21', note: 'Now F4 or F5' },
    { code: 'P3', label: 'Training or employment, part time', to: '2020-21', note: 'Now P4 or P5' },
  ],
})
