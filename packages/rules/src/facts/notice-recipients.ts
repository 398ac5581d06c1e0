import type { PlacementNotice } from '@open-care-plan/model'

/** Those who are told of a placement in writing, as messages call them. */
export const noticeRecipients: Readonly<Record<NonNullable<PlacementNotice['to']>, string>> = {
  child: 'child',
  parent: 'parent',
  'contact-order-holder': 'holder of a contact order',
  'last-carer': 'last carer',
  'health-body': 'integrated care board',
  'gp-before': 'former GP',
  'gp-now': 'present GP',
  school: 'school',
  iro: 'IRO',
  'area-authority': 'authority of the area',
  other: 'other person',
}
