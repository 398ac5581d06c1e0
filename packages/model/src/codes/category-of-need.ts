import { defineCodeList } from './code-list.ts'

/** The main reason why the child came into care. It stays the same for the whole period of care. */
export const categoryOfNeedCodes = defineCodeList({
  id: 'category-of-need',
  title: 'Main category of need',
  source:
    'Department for Education, children looked after return (SSDA903), CIN; compared with csc-validator-be-903 @ 10ad07c and liia-tools-pipeline @ 4aff918',
  licence: 'OGL v3.0 (DfE); MIT (both repositories)',
  asOf: '2026-11-21',
  codes: [
    { code: 'N1', label: 'Abuse or neglect' },
    { code: 'N2', label: "Child's disability" },
    { code: 'N3', label: 'Parental illness or disability' },
    { code: 'N4', label: 'Family in acute stress' },
    { code: 'N5', label: 'Family dysfunction' },
    { code: 'N6', label: 'Socially unacceptable behaviour' },
    { code: 'N7', label: 'Low income' },
    { code: 'N8', label: 'Absent parenting' },
  ],
})
