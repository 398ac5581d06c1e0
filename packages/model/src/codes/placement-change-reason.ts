import { defineCodeList } from './code-list.ts'

/**
 * Why a placement changed, recorded on the episode that ends.
 *
 * Not for temporary placements, nor for an open episode (903 rules 226 and 233).
 */
export const placementChangeReasonCodes = defineCodeList({
  id: 'placement-change-reason',
  title: 'Reason the placement changed',
  source:
    'Department for Education, children looked after return (SSDA903), REASON_PLACE_CHANGE; compared with csc-validator-be-903 @ 10ad07c and liia-tools-pipeline @ 4aff918',
  licence: 'OGL v3.0 (DfE); MIT (both repositories)',
  asOf: '2026-11-21',
  codes: [
    { code: 'CARPL', label: 'Planned move in the care plan' },
    { code: 'CLOSE', label: 'Carer resigned or setting closed' },
    { code: 'ALLEG', label: 'Allegation under section 47' },
    { code: 'STAND', label: 'Concern about standards of care' },
    { code: 'APPRR', label: 'Approval removed' },
    { code: 'CREQB', label: "Carer asked: the child's behaviour" },
    { code: 'CREQO', label: 'Carer asked: other reason' },
    { code: 'CHILD', label: 'Child asked' },
    { code: 'LAREQ', label: 'Responsible authority asked' },
    { code: 'PLACE', label: 'Only the status of the placement changed' },
    { code: 'CUSTOD', label: 'Custody', from: '2018-19', note: 'Not under age 10 (903 rule 234)' },
    { code: 'OTHER', label: 'Other' },
  ],
})
