import { defineCodeList } from './code-list.ts'

/**
 * Where a care leaver lives: a letter for the kind, then 1 for suitable and 2 for unsuitable. S and X exist only as
 * unsuitable. The DfE's daily collection takes the letter alone.
 *
 * T is not for a young person under 18, nor Z for one of 17 (903 rules 347 and 3001).
 */
export const careLeaverAccommodationCodes = defineCodeList({
  id: 'care-leaver-accommodation',
  title: 'Accommodation and whether it is suitable',
  source:
    'Department for Education, children looked after return (SSDA903), ACCOM; compared with csc-validator-be-903 @ 10ad07c and liia-tools-pipeline @ 4aff918',
  licence: 'OGL v3.0 (DfE); MIT (both repositories)',
  asOf: '2026-11-21',
  codes: [
    { code: 'B1', label: 'With parents or relatives, suitable' },
    { code: 'B2', label: 'With parents or relatives, unsuitable' },
    { code: 'C1', label: 'Community home or other residential care, suitable' },
    { code: 'C2', label: 'Community home or other residential care, unsuitable' },
    { code: 'D1', label: 'Semi-independent, transitional, suitable' },
    { code: 'D2', label: 'Semi-independent, transitional, unsuitable' },
    { code: 'E1', label: 'Supported lodgings, suitable' },
    { code: 'E2', label: 'Supported lodgings, unsuitable' },
    { code: 'G1', label: 'Gone abroad, suitable' },
    { code: 'G2', label: 'Gone abroad, unsuitable' },
    { code: 'H1', label: 'Deported, suitable' },
    { code: 'H2', label: 'Deported, unsuitable' },
    { code: 'K1', label: 'Ordinary lodgings, suitable' },
    { code: 'K2', label: 'Ordinary lodgings, unsuitable' },
    { code: 'R1', label: 'Not known, suitable' },
    { code: 'R2', label: 'Not known, unsuitable' },
    { code: 'S2', label: 'No fixed abode, unsuitable' },
    { code: 'T1', label: 'Foyer or similar, suitable' },
    { code: 'T2', label: 'Foyer or similar, unsuitable' },
    { code: 'U1', label: 'Independent living, suitable' },
    { code: 'U2', label: 'Independent living, unsuitable' },
    { code: 'V1', label: 'Emergency accommodation, suitable' },
    { code: 'V2', label: 'Emergency accommodation, unsuitable' },
    { code: 'W1', label: 'Bed and breakfast, suitable' },
    { code: 'W2', label: 'Bed and breakfast, unsuitable' },
    { code: 'X2', label: 'In custody, unsuitable' },
    { code: 'Y1', label: 'Other, suitable' },
    { code: 'Y2', label: 'Other, unsuitable' },
    { code: 'Z1', label: 'With former foster carer, suitable' },
    { code: 'Z2', label: 'With former foster carer, unsuitable' },
    { code: '0', label: 'Not applicable' },
  ],
})
