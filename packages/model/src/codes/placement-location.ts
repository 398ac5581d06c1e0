import { defineCodeList } from './code-list.ts'

/**
 * Whether a placement is in the area of the responsible authority. The DfE derives it; councils do not send
 * it.
 */
export const placementLocationCodes = defineCodeList({
  id: 'placement-location',
  title: 'Inside or outside the responsible authority',
  source:
    'Department for Education, children looked after return (SSDA903), PL_LOCATION; compared with csc-validator-be-903 @ 10ad07c and liia-tools-pipeline @ 4aff918',
  licence: 'OGL v3.0 (DfE); MIT (both repositories)',
  asOf: '2026-11-21',
  codes: [
    { code: 'IN', label: 'Inside' },
    { code: 'OUT', label: 'Outside' },
  ],
})
