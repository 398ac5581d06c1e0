import { defineCodeList } from './code-list.ts'

/** How the child is to have a permanent home. More than one may be in force when plans run side by side. */
export const permanencePlanCodes = defineCodeList({
  id: 'permanence-plan',
  title: 'Permanence plan',
  source:
    'Standard Safeguarding Dataset, ssd_cla_care_plan.lacp_cla_care_plan_json; data-to-insight/ssd-data-model @ 4987c73',
  licence: 'No licence file in this repository, MIT in its successor; facts only',
  asOf: '2026-11-21',
  codes: [
    { code: 'REMAINSUP', label: 'Stay with birth family with shared care or short breaks' },
    { code: 'RETURN1M', label: 'Home within one month' },
    { code: 'RETURN6M', label: 'Home within six months' },
    { code: 'RETURNEV', label: 'Home eventually' },
    { code: 'LTRELFR', label: 'Long term with relatives or friends' },
    { code: 'LTFOST18', label: 'Long-term foster care to 18' },
    { code: 'RESPLMT', label: 'Residential until independence' },
    { code: 'SUPPLIV', label: 'Supported living in the community' },
    { code: 'ADOPTION', label: 'Adoption' },
    { code: 'OTHERPLN', label: 'Other plan' },
  ],
})
