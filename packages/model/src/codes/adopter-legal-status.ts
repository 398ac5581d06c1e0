import { defineCodeList } from './code-list.ts'

/** Whether the adopters are married, civil partners or neither. */
export const adopterLegalStatusCodes = defineCodeList({
  id: 'adopter-legal-status',
  title: 'Legal status of adopters',
  source:
    'Department for Education, children looked after return (SSDA903), LS_ADOPTR; compared with csc-validator-be-903 @ 10ad07c and liia-tools-pipeline @ 4aff918',
  licence: 'OGL v3.0 (DfE); MIT (both repositories)',
  asOf: '2026-11-21',
  codes: [
    { code: 'L0', label: 'Single adopter' },
    { code: 'L11', label: 'Married, different sexes' },
    { code: 'L12', label: 'Married, same sex' },
    { code: 'L2', label: 'Civil partners' },
    { code: 'L3', label: 'Unmarried, different sexes' },
    { code: 'L4', label: 'Neither married nor civil partners, same sex' },
  ],
})
