import { defineCodeList } from './code-list.ts'

/**
 * The legal status under which a child is looked after.
 *
 * The return takes J1, J2 and J3 only for a child of 10 or over (903 rule 358).
 */
export const legalStatusCodes = defineCodeList({
  id: 'legal-status',
  title: 'Legal status',
  source:
    'Department for Education, children looked after return (SSDA903), LS; compared with csc-validator-be-903 @ 10ad07c and liia-tools-pipeline @ 4aff918',
  licence: 'OGL v3.0 (DfE); MIT (both repositories)',
  asOf: '2026-11-21',
  codes: [
    { code: 'C1', label: 'Interim care order', group: 'Care order' },
    { code: 'C2', label: 'Full care order', group: 'Care order' },
    { code: 'D1', label: 'Freeing order (historic)', group: 'Adoption' },
    {
      code: 'E1',
      label: 'Placement order',
      group: 'Adoption',
      note: 'Not before December 2005 (903 rule 446)',
    },
    { code: 'V2', label: 'Accommodated under section 20 (single period)', group: 'Section 20' },
    { code: 'V3', label: 'Short breaks: each break recorded', group: 'Short breaks' },
    { code: 'V4', label: 'Short breaks: the agreement recorded, not each break', group: 'Short breaks' },
    { code: 'L1', label: 'Police protection', group: 'Protection', note: '72 hours at most (903 rule 361)' },
    {
      code: 'L2',
      label: 'Emergency protection order',
      group: 'Protection',
      note: '21 days at most (903 rule 362)',
    },
    {
      code: 'L3',
      label: 'Child assessment order',
      group: 'Protection',
      note: '7 days at most (903 rule 363)',
    },
    {
      code: 'J1',
      label: 'Remanded to local authority or youth detention accommodation',
      group: 'Youth justice',
    },
    { code: 'J2', label: 'Held in local authority accommodation under PACE 1984', group: 'Youth justice' },
    {
      code: 'J3',
      label: 'Youth rehabilitation order with residence or intensive fostering',
      group: 'Youth justice',
    },
  ],
})
