import { defineCodeList } from './code-list.ts'

/**
 * How far a health assessment or dental check has got. The dataset has words and no codes: these codes are
 * ours.
 */
export const healthCheckStatusCodes = defineCodeList({
  id: 'health-check-status',
  title: 'Health check status',
  source:
    'Standard Safeguarding Dataset, ssd_cla_health.clah_health_check_status; data-to-insight/ssd-data-model @ 4987c73',
  licence: 'No licence file in this repository, MIT in its successor; facts only',
  asOf: '2026-11-21',
  codes: [
    { code: 'planned', label: 'Planned' },
    { code: 'completed', label: 'Completed' },
    { code: 'refused', label: 'Refused' },
    { code: 'cancelled', label: 'Cancelled' },
  ],
})
