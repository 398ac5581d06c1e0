export {
  checkHomeOfficeReference,
  homeOfficeReferenceField,
  homeOfficeReferenceKindField,
} from './home-office-reference.ts'
export type { IdentifierCheck } from './identifier-check.ts'
export { checkLaChildId, laChildIdField } from './la-child-id.ts'
export { checkNhsNumber, nhsNumberField, nhsNumberSystem } from './nhs-number.ts'
export { checkOfstedUrn, ofstedUrnField } from './ofsted-urn.ts'
export { checkPostcode, formatPostcode, postcodeField } from './postcode.ts'
export { checkSocialWorkEnglandId, socialWorkEnglandIdField } from './social-work-england-id.ts'
export { checkUln, ulnField } from './uln.ts'
export { checkUpn, upnField } from './upn.ts'
