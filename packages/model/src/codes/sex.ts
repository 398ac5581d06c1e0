import { defineCodeList } from './code-list.ts'

/** Sex, as on the birth certificate or gender recognition certificate. */
export const sexCodes = defineCodeList({
  id: 'sex',
  title: 'Sex',
  source:
    'Department for Education, children looked after return (SSDA903), SEX; compared with csc-validator-be-903 @ 10ad07c and liia-tools-pipeline @ 4aff918',
  licence: 'OGL v3.0 (DfE); MIT (both repositories)',
  asOf: '2026-11-21',
  codes: [
    { code: 'M', label: 'Male', from: '2024-25' },
    { code: 'F', label: 'Female', from: '2024-25' },
    { code: 'U', label: 'Unknown', from: '2024-25' },
    { code: '1', label: 'Male', to: '2023-24', replacedBy: 'M' },
    { code: '2', label: 'Female', to: '2023-24', replacedBy: 'F' },
  ],
})
