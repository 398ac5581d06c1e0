import { defineCodeList } from './code-list.ts'

/**
 * Why a child has no unique pupil number. In the return it stands in place of the number.
 *
 * The return refuses UN1 for a child of school age, and UN4 for a child looked after for more than a week at
 * 31 March (903 rules 209 and 210).
 */
export const unknownUpnReasonCodes = defineCodeList({
  id: 'unknown-upn-reason',
  title: 'Why there is no unique pupil number',
  source:
    'Department for Education, children looked after return (SSDA903), UPN; compared with csc-validator-be-903 @ 10ad07c and liia-tools-pipeline @ 4aff918',
  licence: 'OGL v3.0 (DfE); MIT (both repositories)',
  asOf: '2026-11-21',
  codes: [
    { code: 'UN1', label: 'Below school age, no UPN given yet' },
    {
      code: 'UN2',
      label: 'Never been in a maintained school in England (for example some unaccompanied children)',
    },
    { code: 'UN3', label: 'Educated outside England' },
    { code: 'UN4', label: 'Newly looked after (final week of the year) and UPN not yet known' },
    { code: 'UN5', label: 'Sources disagree so no safe match (for example duplicate UPNs)' },
  ],
})
