import { defineCodeList } from './code-list.ts'

/** Why the child's social worker changed. Asked since the 2023-24 return. */
export const socialWorkerChangeReasonCodes = defineCodeList({
  id: 'social-worker-change-reason',
  title: 'Why the social worker changed',
  source:
    'Department for Education, children looked after return (SSDA903), SW_REASON; compared with csc-validator-be-903 @ 10ad07c and liia-tools-pipeline @ 4aff918',
  licence: 'OGL v3.0 (DfE); MIT (both repositories)',
  asOf: '2026-11-21',
  codes: [
    { code: 'MANAGE', label: 'Balancing caseloads', from: '2023-24' },
    { code: 'FCONTA', label: 'First contact or re-referral', from: '2023-24' },
    { code: 'LEFTRL', label: 'Previous worker left the role', from: '2023-24' },
    { code: 'ORGRST', label: 'Restructure', from: '2023-24' },
    { code: 'TSPROC', label: 'Usual transfer between teams', from: '2023-24' },
    { code: 'ABSENC', label: 'Absence cover or return', from: '2023-24' },
    { code: 'CHCHAN', label: 'Child asked', from: '2023-24' },
    { code: 'PCCHAN', label: 'Parent or carer asked', from: '2023-24' },
    { code: 'SWDIED', label: 'Previous worker died', from: '2023-24' },
    { code: 'OTHERS', label: 'Other', from: '2023-24' },
  ],
})
