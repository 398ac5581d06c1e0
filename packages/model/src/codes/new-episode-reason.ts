import { defineCodeList } from './code-list.ts'

/**
 * Why an episode of care began. It follows from the episode before it: compare legal status, placement and
 * carer.
 */
export const newEpisodeReasonCodes = defineCodeList({
  id: 'new-episode-reason',
  title: 'Reason for new episode',
  source:
    'Department for Education, children looked after return (SSDA903), RNE; compared with csc-validator-be-903 @ 10ad07c and liia-tools-pipeline @ 4aff918',
  licence: 'OGL v3.0 (DfE); MIT (both repositories)',
  asOf: '2026-11-21',
  codes: [
    { code: 'S', label: 'Started to be looked after' },
    { code: 'L', label: 'Legal status changed only' },
    { code: 'P', label: 'Placement and carer changed only' },
    { code: 'T', label: 'Placement changed, same carer' },
    { code: 'B', label: 'Legal status, placement and carer all changed on one day' },
    { code: 'U', label: 'Legal status and placement changed on one day, same carer' },
  ],
})
