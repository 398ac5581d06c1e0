import type { Families } from './family.ts'

/** Police, courts, immigration and papers. */
export const law: Families = {
  regulator: {
    words: 'ofsted inspection inspections inspector inspectors inspected',
  },
  police: {
    words:
      'police arrested arrest theft shoplifting shoplifts steals stealing ~steal offending offences offence caution cautioned yot yjs yjw probation asb antisocial criminal bail robbery burglary stole stolen vandalism graffiti arson assaults reoffending reparation shopkeeper custody tag',
    also: 'court shops crime sorry station officer interview knife reparation victim',
    phrases: [
      'picked up by the? police',
      'on bail|tag',
      'caught stealing|shoplifting',
      'says|say sorry',
      'youth justice|offending',
      'appropriate adult',
      'stop and search',
      'anti - social',
      'community resolution',
      'out of trouble',
      'police interview|station',
    ],
    answeredBy:
      'exploitation missing anger legal-crime substances leisure sport friends attendance work feelings',
  },
  'legal-crime': {
    words:
      'cps trial witness victim cica compensation ivsa isva solicitor barrister verdict sentencing magistrates courtroom',
    also: 'court police evidence video give uncle date told interview charge charged statement',
    phrases: [
      'court date|case',
      'give|giving evidence',
      'empty courtroom',
      'going to court',
      'hurt by',
      'on trial',
      'court date|case|hearing|trial',
      'police interview|statement',
      'giving evidence',
      'appropriate adult',
      'criminal injuries',
      'special measures',
    ],
    answeredBy: 'police trauma voice feelings exploitation',
  },
  'legal-court': {
    words: 'court judge cafcass barrister judgment proceedings sgo guardianship',
    also: 'order told said decided decision write words advocate adoption application solicitor guardian',
    phrases: [
      'court date',
      'what *3 court',
      'in court',
      'does not know *4 court|judge',
      'care order',
      'final|contested|court|case hearing|hearings',
      'care proceedings',
      'court letter',
      'judge to know',
      'what the court|judge',
    ],
    answeredBy: 'permanence voice family-time life-story feelings',
  },
  'legal-immigration': {
    words: `
 asylum refugee visa visas immigration ukvi biometric biometrics citizenship eusss euss undocumented deported deportation
 deport brp arc nrm passport trafficked statelessness unaccompanied uasc naturalisation evisa`,
    also: 'claim statement interview decision office status leave age interpreter solicitor waiting court assessment appeal documents tigrinya settled lawyer tribunal',
    phrases: [
      'no status',
      'waiting for|since *4 decision',
      'overstayer',
      'indefinite leave',
      'travel document|documents',
      'appeal rights',
      'home office',
      'leave to remain',
      'age assessment|dispute|disputed',
      'age ~be doubted|disputed',
      'status',
      'no papers',
      'settled status',
      'substantive interview',
    ],
    answeredBy: 'id english feelings tracing voice legal-court money work',
  },
  id: {
    words: 'passport passports id citizencard certificate licence documents brp',
    also: 'bank proof account provisional application copy birth ni',
    phrases: [
      'no photo|proof',
      'proof of age|address',
      'old|wrong name on',
      'birth certificate',
      'national insurance',
      'ni number',
      'proof of',
      'photo id',
      'provisional licence',
      'travel document|documents',
      'no id|papers|documents',
    ],
    answeredBy: 'legal-immigration money work travel housing driving',
  },
}
