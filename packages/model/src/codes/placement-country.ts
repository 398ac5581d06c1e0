import { defineCodeList } from './code-list.ts'

/** Where a placement outside England is. The DfE derives it from the postcode; councils do not send it. */
export const placementCountryCodes = defineCodeList({
  id: 'placement-country',
  title: 'Where the placement is, when outside England',
  source:
    'Department for Education, children looked after return (SSDA903), PL_LA; compared with csc-validator-be-903 @ 10ad07c and liia-tools-pipeline @ 4aff918',
  licence: 'OGL v3.0 (DfE); MIT (both repositories)',
  asOf: '2026-11-21',
  codes: [
    { code: 'WAL', label: 'Wales' },
    { code: 'SCO', label: 'Scotland' },
    { code: 'NIR', label: 'Northern Ireland' },
    { code: 'NUK', label: 'Outside the UK' },
    { code: 'CON', label: 'Confidential', note: 'The label is inferred', unconfirmed: true },
  ],
})
