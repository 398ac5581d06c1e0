/** What a field that takes a code must look like: “NHS number must be 10 digits”. By its label. */
export const shapes: Readonly<Record<string, string>> = {
  'Former UPN': 'Former UPN must be a letter, 11 digits, and a digit or a letter',
  'Home Office reference': 'Home Office reference must be 20 characters or fewer',
  'JSON Schema': 'The address of the JSON Schema must have no spaces',
  Month: 'Month must be a real month, like 2026-03',
  'NHS number': 'NHS number must be 10 digits',
  'Ofsted reference number (URN)': 'Ofsted reference number must be SC and 6 digits, 7 digits, or XXXXXXX',
  'Social Work England number':
    'Social Work England number must be 12 letters and digits at most, like SW12345',
  'Unique learner number (ULN)': 'Unique learner number (ULN) must be 10 digits that do not begin with 0',
  'Unique pupil number (UPN)':
    'Unique pupil number (UPN) must be a letter, 11 digits, and a digit or a letter',
}
