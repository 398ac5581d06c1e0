import { defineCodeList } from './code-list.ts'

/**
 * Yes or no, as the return asks it of children looked after for 12 months at 31 March: convicted, health check,
 * immunisations, teeth check, health assessment, substance misuse, help with it received, help with it offered.
 */
export const oc2FlagCodes = defineCodeList({
  id: 'oc2-flag',
  title: 'Outcome in the year: yes or no',
  source:
    'Department for Education, children looked after return (SSDA903), OC2 flags; compared with csc-validator-be-903 @ 10ad07c and liia-tools-pipeline @ 4aff918',
  licence: 'OGL v3.0 (DfE); MIT (both repositories)',
  asOf: '2026-11-21',
  codes: [
    { code: '0', label: 'No' },
    { code: '1', label: 'Yes' },
  ],
})
