import { englandWorkingDays, fromPointer, toPointer } from '@open-care-plan/model'
import { allRules } from '../generated/all-rules.ts'
import { createLanguageChecker } from '../language/check-language.ts'
import type { Vocabulary } from '../language/vocabulary.ts'
import { TermPatternError, UnknownTermError } from '../language/vocabulary-errors.ts'
import type { Profile } from './profile.ts'
import { orderFault } from './profile-faults.ts'
import { type ProfileFile, profileFile } from './profile-file.ts'
import { type ProfileIssue, profileIssues } from './profile-issues.ts'
import { profileById } from './profiles.ts'

/** A profile, or every reason why a document is none. */
export type ReadProfileResult =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly issues: readonly ProfileIssue[] }

/**
 * Reads a value, for example from `JSON.parse`, as a profile: of the shape of `@open-care-plan/rules/profile.schema.json`, in which
 * `extends` is the id of a profile that comes with the package. Everything that is wrong is named at once, each thing with its
 * place and what to do about it. The value is not changed.
 */
export function readProfile(value: unknown): ReadProfileResult {
  schema ??= profileFile(allRules)
  const read = schema.safeParse(value)
  const issues = read.success ? [] : profileIssues(value, read.error, allRules)
  // What stands in the calendar can be counted with as soon as its own part is of the right shape.
  const calendarIsRead = !issues.some(({ path }) => path === '' || fromPointer(path)[0] === 'calendar')
  if (calendarIsRead) issues.push(...calendarIssues((value as ProfileFile).calendar))
  if (read.success) issues.push(...wordingIssues(read.data.wording), ...orderIssues(read.data))
  return read.success && issues.length === 0
    ? { ok: true, profile: profileOf(read.data) }
    : { ok: false, issues }
}

// It is made of every rule, so only when the first profile is read.
let schema: ReturnType<typeof profileFile> | undefined

function profileOf({ $schema: _, extends: base, ...own }: ProfileFile): Profile {
  return { ...own, extends: profileById(base) }
}

/** Two limits are each of the right shape, and do not go together. */
function orderIssues(file: ProfileFile): ProfileIssue[] {
  const fault = orderFault(profileOf(file), new Map(allRules.map((rule) => [rule.id, rule])))
  if (fault === undefined) return []
  const { problem: message, remedy, ruleId } = fault
  return [{ code: 'parameter-order', path: toPointer(['parameters', ruleId]), message, remedy }]
}

/** Terms that are left alone have to be terms, and patterns have to be readable: it takes a checker to tell. */
function wordingIssues(wording: ProfileFile['wording']): ProfileIssue[] {
  if (wording === undefined) return []
  try {
    createLanguageChecker({ vocabulary: wording as Vocabulary })
    return []
  } catch (error) {
    if (!(error instanceof UnknownTermError || error instanceof TermPatternError)) throw error
    const member = error instanceof UnknownTermError ? '/wording/without' : '/wording'
    const [message = '', ...remedy] = error.message.split(/(?<=\.) /)
    return [
      {
        code: 'unknown-term',
        path: member,
        message: message.replace(/\.$/, ''),
        remedy: remedy.join(' ').replace(/\.$/, '') || 'Leave it out',
      },
    ]
  }
}

function calendarIssues({
  proclaimedDays = [],
  holidays,
}: NonNullable<ProfileFile['calendar']> = {}): ProfileIssue[] {
  if (holidays !== undefined && holidays.from > holidays.to) {
    return [
      {
        code: 'calendar-order',
        path: '/calendar/holidays/from',
        message: `The table of holidays begins on ${holidays.from}, after its end on ${holidays.to}`,
        remedy: 'Put the earlier day in "from"',
      },
    ]
  }
  const { from, to } = holidays ?? englandWorkingDays
  return proclaimedDays.flatMap((day, at) =>
    from <= day && day <= to
      ? []
      : [
          {
            code: 'outside-calendar' as const,
            path: toPointer(['calendar', 'proclaimedDays', String(at)]),
            message: `${day} is outside the working days, which are known from ${from} to ${to}`,
            remedy: 'Leave the day out, or give a table of "holidays" that reaches it',
          },
        ],
  )
}
