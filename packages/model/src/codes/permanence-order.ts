import { defineCodeList } from './code-list.ts'

/**
 * The order that gave the child a permanent home. The dataset has words and no codes: these codes are ours.
 */
export const permanenceOrderCodes = defineCodeList({
  id: 'permanence-order',
  title: 'Permanence order',
  source:
    'Standard Safeguarding Dataset, ssd_permanence.perm_permanence_order_type; data-to-insight/ssd-data-model @ 4987c73',
  licence: 'No licence file in this repository, MIT in its successor; facts only',
  asOf: '2026-11-21',
  codes: [
    { code: 'adoption', label: 'Adoption' },
    { code: 'special-guardianship', label: 'Special guardianship' },
    { code: 'child-arrangements', label: 'Child arrangements (residence) order' },
  ],
})
