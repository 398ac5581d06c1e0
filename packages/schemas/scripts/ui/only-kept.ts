const school = ['upn', 'unknownUpnReason', 'formerUpn', 'uln']
const homeOffice = ['homeOfficeReference', 'homeOfficeReferenceKind']
const ofTheCarePlan = ['expectedDateOfBirth', 'diedOn', 'married', ...homeOffice]

/**
 * Members of the child that a form shares with the care plan and has no use for. They are shown where a record has them, and are
 * not asked otherwise: whoever fills in a health passport with a child should not meet a box for the day the child died.
 */
const ofChild: Readonly<Record<string, readonly string[]>> = {
  pep: ofTheCarePlan,
  'health-passport': [...ofTheCarePlan, ...school],
  'sdq-scores': [...ofTheCarePlan, ...school],
  'pathway-plan': ['expectedDateOfBirth'],
}

/** Whether a form shows a field only where a record has it, by the part that the field is in and its name. */
export const isOnlyKept = (form: string, part: string, name: string): boolean =>
  part === 'Child' && (ofChild[form] ?? []).includes(name)
