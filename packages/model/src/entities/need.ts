import type * as z from 'zod'
import { choice, date, item, listOf, refersTo, text } from '../fields/fields.ts'
import { Evidence } from './reasons.ts'
import { Owner } from './shared.ts'

/** One task that works towards an outcome. Source: Scrutiny review 2019 ss.5, 8; CPR 2010 reg 5(1)(b). */
export const Action = item('Action', 'An action', 'One task: who does what, by when, and what came of it.', {
  what: text('What will be done', 'One task, so that a newcomer could picture it.'),
  owner: Owner,
  by: date('By', 'The last day for it.'),
  howWeShallKnow: text('How we shall know', 'What will show that it is done.'),
  status: choice('Status', 'Where it stands.', {
    'not-started': 'Not started',
    'in-progress': 'In progress',
    done: 'Done',
    stopped: 'Stopped',
  }),
  doneOn: date('Done on', 'The day it was finished.'),
  progress: text('Progress', 'What has happened so far.'),
  difference: text('What difference it made', 'So what? What changed for the child because of it.'),
  reasonStopped: text('Why it was stopped', 'If it was.'),
})
export type Action = z.infer<typeof Action>

/** One change in the child's life that the plan works towards. Source: Scrutiny review 2019 ss.5, 8. */
export const PlannedOutcome = item(
  'PlannedOutcome',
  'An outcome',
  'One change in the child’s life that the plan works towards.',
  {
    statement: text(
      'What will be different',
      'For this child, so that two people could agree whether it has happened.',
    ),
    baseline: text('Where things are now', 'The starting point.'),
    measure: text('How it is measured', 'What is counted or seen, and where it is written down.'),
    target: text('What we aim for', 'The level or state that will show that it has happened.'),
    by: date('By', 'The day by which it should have happened.'),
    why: text('Why it matters to this child', 'The need it answers, or the child’s own wish.'),
    agreedWith: listOf(text('Person', 'A name or role.'), 'Agreed with', 'Who agreed to it.'),
    actions: listOf(Action, 'Actions', 'What will be done to get there.'),
    status: choice('Status', 'Where it stands.', {
      open: 'Open',
      met: 'Met',
      'partly-met': 'Partly met',
      dropped: 'Dropped',
    }),
    metOn: date('Met on', 'The day it was met.'),
    difference: text('What difference it made', 'So what? What changed for the child because of it.'),
  },
)
export type PlannedOutcome = z.infer<typeof PlannedOutcome>

/** The seven parts of a child's development, in the words of SI 2010/959 reg 5(1)(b)(i)–(vii). */
export const needDomains = {
  health: 'Health',
  education: 'Education and training',
  'emotional-behavioural': 'Emotional and behavioural development',
  identity: 'Identity',
  'family-social': 'Family and social relationships',
  'social-presentation': 'Social presentation',
  'self-care': 'Self-care skills',
} as const

/** One need of the child, stated as a need and not as a service. Source: SI 2010/959 reg 5(1)(b); Scrutiny review 2019 ss.5, 6. */
export const Need = item(
  'Need',
  'A need',
  'One thing that this child needs, stated as a need and not as a service.',
  {
    domain: choice(
      'Part of development',
      'Which of the seven parts of the child’s development it belongs to.',
      needDomains,
    ),
    statement: text('What the child needs', 'The need and why this child has it. Not the name of a service.'),
    strengths: text('Strengths', 'What the child and those around them already do well here.'),
    evidence: listOf(Evidence, 'Evidence', 'What shows the need.'),
    assessmentId: refersTo('Assessment', 'The id of the assessment that found the need.'),
    assessedOn: date('Assessed on', 'When the need was last assessed.'),
    childsView: text('What the child says about it', 'In their own words.'),
    outcomes: listOf(
      PlannedOutcome,
      'Outcomes',
      'What will change, and how. An empty list says that none is planned.',
    ),
  },
)
export type Need = z.infer<typeof Need>
