import { defineCodeList } from './code-list.ts'

/** A child's disability. The DfE's daily collection uses the same codes, 12 of them at most for one child. */
export const disabilityCodes = defineCodeList({
  id: 'disability',
  title: 'Disability',
  source:
    'Standard Safeguarding Dataset, ssd_disability.disa_disability_code; data-to-insight/ssd-data-model @ 4987c73',
  licence: 'No licence file in this repository, MIT in its successor; facts only',
  asOf: '2026-11-21',
  codes: [
    { code: 'NONE', label: 'None' },
    { code: 'MOB', label: 'Mobility' },
    { code: 'HAND', label: 'Hand function' },
    { code: 'PC', label: 'Personal care' },
    { code: 'INC', label: 'Incontinence' },
    { code: 'COMM', label: 'Communication' },
    { code: 'LD', label: 'Learning' },
    { code: 'HEAR', label: 'Hearing' },
    { code: 'VIS', label: 'Vision' },
    { code: 'BEH', label: 'Behaviour' },
    { code: 'CON', label: 'Consciousness' },
    { code: 'AUT', label: 'Autism' },
    { code: 'DDA', label: 'Other disability under the Act' },
  ],
})
