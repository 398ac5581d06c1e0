import { inRegion } from './local-authority-row.ts'

/**
 * Authorities that have ended and whose number has gone with them, for reading old records.
 *
 * Five county councils that ended on 31 March 2009 (Cornwall and Isles of Scilly, Durham, Northumberland, Shropshire,
 * Wiltshire) are left out: the source has no DfE number for them.
 */
export const endedAuthorities = [
  ...inRegion('North West', [
    {
      code: '875',
      label: 'Cheshire',
      onsCode: 'E10000004',
      kind: 'county',
      to: '2009-03-31',
      note: 'Now 895 and 896',
    },
    {
      code: '909',
      label: 'Cumbria',
      onsCode: 'E10000006',
      kind: 'county',
      to: '2023-03-31',
      note: 'Now 942 and 943',
    },
  ]),
  ...inRegion('East Midlands', [
    {
      code: '928',
      label: 'Northamptonshire',
      onsCode: 'E10000021',
      kind: 'county',
      to: '2021-03-31',
      note: 'Now 940 and 941',
    },
  ]),
  ...inRegion('East of England', [
    {
      code: '820',
      label: 'Bedfordshire',
      onsCode: 'E10000001',
      kind: 'county',
      to: '2009-03-31',
      note: 'Now 822 and 823',
    },
  ]),
  ...inRegion('South West', [
    {
      code: '835',
      label: 'Dorset',
      onsCode: 'E10000009',
      kind: 'county',
      to: '2019-03-31',
      note: 'Now 838, and 839 for Christchurch',
    },
    {
      code: '836',
      label: 'Poole',
      onsCode: 'E06000029',
      kind: 'unitary',
      to: '2019-03-31',
      replacedBy: '839',
    },
    {
      code: '837',
      label: 'Bournemouth',
      onsCode: 'E06000028',
      kind: 'unitary',
      to: '2019-03-31',
      replacedBy: '839',
    },
  ]),
]
