import { defineCodeList } from './code-list.ts'

/** How the young person describes their gender. The sex that the law records is `sexCodes`. */
export const genderIdentityCodes = defineCodeList({
  id: 'gender-identity',
  title: 'Gender identity',
  source: 'Standard Safeguarding Dataset, ssd_person.pers_gender; data-to-insight/ssd-data-model @ 4987c73',
  licence: 'No licence file in this repository, MIT in its successor; facts only',
  asOf: '2026-11-21',
  codes: [
    { code: '00', label: 'Not known' },
    { code: '01', label: 'Man or boy' },
    { code: '02', label: 'Woman or girl' },
    { code: '09', label: 'Self-described' },
  ],
})
