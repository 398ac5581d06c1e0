import { defineCodeList } from './code-list.ts'

/** The sex of the adopter or adopters. */
export const adopterSexCodes = defineCodeList({
  id: 'adopter-sex',
  title: 'Sex of adopters',
  source:
    'Department for Education, children looked after return (SSDA903), SEX_ADOPTR; compared with csc-validator-be-903 @ 10ad07c and liia-tools-pipeline @ 4aff918',
  licence: 'OGL v3.0 (DfE); MIT (both repositories)',
  asOf: '2026-11-21',
  codes: [
    { code: 'M1', label: 'One man' },
    { code: 'F1', label: 'One woman' },
    { code: 'MM', label: 'Two men' },
    { code: 'FF', label: 'Two women' },
    { code: 'MF', label: 'A man and a woman' },
  ],
})
