import type * as z from 'zod'
import { date, optional, part, pounds, text } from '../fields/fields.ts'

/** Money to set up a first home. Source: DfE guidance. */
export const SettingUpHome = part(
  'SettingUpHome',
  'Setting-up-home allowance',
  'What the young person gets from the authority to furnish a first home.',
  optional({
    amount: pounds('Amount', 'In all, in pounds.'),
    paidOn: date('Paid on', 'When it was paid, or the last part of it.'),
  }),
)
export type SettingUpHome = z.infer<typeof SettingUpHome>

/** The bursary for higher education. Source: CA 1989 s.23C(5A). */
export const HigherEducationBursary = part(
  'HigherEducationBursary',
  'Higher education bursary',
  'What the authority pays to a young person who goes to university or takes another course of higher education.',
  optional({
    course: text('Course', 'Which, and where.'),
    amount: pounds('Amount', 'For the whole course, in pounds.'),
    paidOn: date('Paid on', 'When it was paid, or the first part of it.'),
  }),
)
export type HigherEducationBursary = z.infer<typeof HigherEducationBursary>

/** Income with work and without it. The figures are the adviser’s: none are built in. Source: Scrutiny review 2019 ss.7, 9. */
export const WorkComparison = part(
  'WorkComparison',
  'In work and out of work',
  'What the young person would have with work and without it, each in pounds a week.',
  optional({
    workedOutOn: date('Worked out on', 'When.'),
    earnings: pounds('Earnings', 'In work, after tax.'),
    benefitsInWork: pounds('Benefits in work', 'What is still paid.'),
    rentInWork: pounds('Rent in work', 'What the young person pays towards the rent and support.'),
    benefitsOutOfWork: pounds('Benefits out of work', 'What is paid.'),
    rentOutOfWork: pounds('Rent out of work', 'What the young person pays all the same.'),
  }),
)
export type WorkComparison = z.infer<typeof WorkComparison>
