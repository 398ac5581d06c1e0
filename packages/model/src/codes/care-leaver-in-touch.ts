import { defineCodeList } from './code-list.ts'

/** Whether the authority is in touch with a care leaver. */
export const careLeaverInTouchCodes = defineCodeList({
  id: 'care-leaver-in-touch',
  title: 'Is the authority in touch',
  source:
    'Department for Education, children looked after return (SSDA903), IN_TOUCH; compared with csc-validator-be-903 @ 10ad07c and liia-tools-pipeline @ 4aff918',
  licence: 'OGL v3.0 (DfE); MIT (both repositories)',
  asOf: '2026-11-21',
  codes: [
    { code: 'YES', label: 'In touch' },
    { code: 'NO', label: 'Not in touch' },
    { code: 'DIED', label: 'Died' },
    { code: 'REFU', label: 'Refuses contact' },
    { code: 'NREQ', label: 'No longer needs services' },
    { code: 'RHOM', label: 'Returned home for six months or more' },
  ],
})
