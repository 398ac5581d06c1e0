import { defineCodeList } from './code-list.ts'

/**
 * The permanence plan in list 8 (children in care) of Ofsted's Annex A. It does not map one to one to
 * `permanencePlanCodes`.
 */
export const annexAPermanencePlanCodes = defineCodeList({
  id: 'annex-a-permanence-plan',
  title: 'Permanence plan, as Ofsted asks for it',
  source:
    "Ofsted, inspection of local authority children's services, Annex A, list 8; values as grouped in SocialFinanceDigitalLabs/liia-tools-pipeline @ 4aff918",
  licence: 'MIT (repository)',
  asOf: '2026-11-21',
  codes: [
    { code: 'a', label: 'Return to family' },
    { code: 'b', label: 'Adoption' },
    { code: 'c', label: 'Special guardianship or child arrangements order' },
    { code: 'd', label: 'Supported living' },
    { code: 'e', label: 'Long-term residential' },
    { code: 'f', label: 'Long-term fostering' },
    { code: 'g', label: 'Other' },
  ],
})
