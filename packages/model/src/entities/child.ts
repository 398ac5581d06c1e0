import type * as z from 'zod'
import { disabilityCodes } from '../codes/disability.ts'
import { genderIdentityCodes } from '../codes/gender-identity.ts'
import { localAuthorityCodes } from '../codes/local-authority.ts'
import { sexCodes } from '../codes/sex.ts'
import { unknownUpnReasonCodes } from '../codes/unknown-upn-reason.ts'
import { code, date, id, listOf, optional, part, text, yesNo } from '../fields/fields.ts'
import {
  homeOfficeReferenceField,
  homeOfficeReferenceKindField,
  nhsNumberField,
  ulnField,
  upnField,
} from '../identifiers/index.ts'

/** The child whose plan it is, and the numbers by which others know them. Source: SSDA903 header; Scrutiny review 2019 s.5; CA 1989 s.31(3). */
export const Child = part(
  'Child',
  'The child',
  'The child whose plan this is, and the numbers by which others know them.',
  {
    id: id('Id', "The authority's own number for the child: opaque, and never shown to the child as a name."),
    ...optional({
      givenName: text('First name', 'The name on official papers.'),
      familyName: text('Last name', 'The name on official papers.'),
      likesToBeCalled: text('Likes to be called', 'The name that the child uses. The plan uses it too.'),
      pronouns: text('Pronouns', 'As the child has said.'),
      dateOfBirth: date('Date of birth', 'As on official papers, where there are any.'),
      expectedDateOfBirth: date('Expected date of birth', 'For a child who is not born yet.'),
      diedOn: date('Date of death', 'Only where the child has died. It decides how long the record is kept.'),
      sex: code(sexCodes, 'Sex', 'As on the birth certificate or gender recognition certificate.'),
      genderIdentity: code(
        genderIdentityCodes,
        'Gender identity',
        'As the child describes it, if they wish.',
      ),
      married: yesNo('Married', 'Whether a young person of 16 or over is married.'),
      disabilities: listOf(
        code(disabilityCodes, 'Disability', 'One kind of disability.'),
        'Disabilities',
        'Every kind that applies, or that there is none.',
      ),
      localAuthority: code(
        localAuthorityCodes,
        'Responsible local authority',
        'The authority that looks after the child.',
      ),
      upn: upnField(),
      unknownUpnReason: code(
        unknownUpnReasonCodes,
        'Why there is no UPN',
        'Only where the child has no unique pupil number.',
      ),
      formerUpn: upnField(
        'Former UPN',
        'The unique pupil number that the child had before, if there was one.',
      ),
      uln: ulnField(),
      nhsNumber: nhsNumberField(),
      homeOfficeReference: homeOfficeReferenceField(),
      homeOfficeReferenceKind: homeOfficeReferenceKindField(),
    }),
  },
)
export type Child = z.infer<typeof Child>
