import { defineCodeList } from './code-list.ts'

/** The permanent arrangement that a child had before this period of care. */
export const previousPermanenceCodes = defineCodeList({
  id: 'previous-permanence',
  title: 'Previous permanence option',
  source:
    'Department for Education, children looked after return (SSDA903), PREV_PERM; compared with csc-validator-be-903 @ 10ad07c and liia-tools-pipeline @ 4aff918',
  licence: 'OGL v3.0 (DfE); MIT (both repositories)',
  asOf: '2026-11-21',
  codes: [
    { code: 'P1', label: 'Adoption' },
    { code: 'P2', label: 'Special guardianship order' },
    { code: 'P3', label: 'Residence or child arrangements order' },
    { code: 'P4', label: 'Not known' },
    { code: 'Z1', label: 'None before' },
  ],
})
