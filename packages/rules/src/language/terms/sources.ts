/** Published guides that the vocabulary rests on, besides the Scrutiny review. Facts are taken from them, not their words. */
export const languageThatCares = 'TACT, Language that Cares'
export const whyLanguageMatters = 'NSPCC Learning, Why language matters'
export const exploitationLanguage =
  'The Children’s Society and NAPAC, Child exploitation and abuse: an appropriate language guide (2024)'
export const disabilityLanguage =
  'Cabinet Office, Inclusive language: words to use and avoid when writing about disability'
export const suicideLanguage = 'Samaritans, Media guidelines for reporting suicide'
