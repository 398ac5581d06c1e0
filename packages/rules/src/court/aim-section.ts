import { Permanence, PermanenceOption, PermanencePlan, ReturnHome } from '@open-care-plan/model'
import { cite } from '../engine/cite.ts'
import { type Located, located, said } from '../facts/located.ts'
import { runningPlans } from '../facts/permanence-plans.ts'
import { differentOptions, separationSought } from '../facts/plan-sought.ts'
import type { CourtPlanGap, CourtPlanPart, CourtPlanSection } from './court-plan-shape.ts'
import { type CourtPlanSource, courtPlanPath, fromCourtPlan, partOf } from './court-plan-source.ts'
import { entryOf, saying } from './lines.ts'

/** Section 1: where the child will live in the long term, and why there. */
export function aimSection(source: CourtPlanSource): CourtPlanSection {
  const { permanence } = source.plan
  const running = runningPlans(source.plan, source.asAt)
  return {
    number: 1,
    id: 'aim',
    title: 'Overall aim',
    parts: [
      partOf({
        id: 'aim',
        title: 'Overall aim',
        restsOn: [cite('LAC(99)29', 's.1')],
        entries: saying(entryOf(Permanence, permanence, '/permanence', ['aim'])),
        ifEmpty: { path: '/permanence/aim', message: 'Enter the overall aim of the plan' },
      }),
      partOf({
        id: 'where',
        title: 'Where the child will live in the long term',
        restsOn: [cite('CA 1989', 's.31(3B)(a)')],
        entries: saying(
          fromCourtPlan(source, 'initial', 'final', 'where'),
          ...running.map(({ value, path }) =>
            entryOf(PermanencePlan, value, path, [
              'plan',
              'standing',
              'from',
              'targetDate',
              'timescale',
              'reason',
            ]),
          ),
        ),
        missing:
          said(source.court?.value.plan?.where) || running.length > 0
            ? []
            : [
                {
                  path: courtPlanPath(source, 'where'),
                  message: 'Enter where the child will live in the long term',
                },
              ],
      }),
      partOf({
        id: 'return-home',
        title: 'Going home',
        restsOn: [cite('SI 2010/959', 'Sch 1 para 3')],
        entries: saying(
          entryOf(ReturnHome, permanence?.returnHome, '/permanence/returnHome', [
            'decision',
            'reason',
            'steps',
            'reviewOn',
          ]),
        ),
        tells: (has) => has('decision') && has('reason'),
        ifEmpty: {
          path: '/permanence/returnHome',
          message: 'Enter whether the plan is for the child to go home, and why',
        },
      }),
      ...optionsPart(source),
    ],
  }
}

/** Left out where it has nothing to say and nothing is asked: the judgment is on plans to part a child from the parents. */
function optionsPart({ plan: { permanence }, facts }: CourtPlanSource): CourtPlanPart[] {
  const options = located(permanence?.options, '/permanence/options')
  const part = partOf({
    id: 'options',
    title: 'Options, with benefits and detriments',
    restsOn: [cite('Re B-S [2013] EWCA Civ 1146')],
    entries: saying(
      ...options.map(({ value, path }) =>
        entryOf(PermanenceOption, value, path, [
          'option',
          'description',
          'benefits',
          'detriments',
          'supportConsidered',
          'outcome',
          'reason',
        ]),
      ),
      entryOf(Permanence, permanence, '/permanence', ['comparison']),
    ),
    missing: separationSought(facts)
      ? [
          ...missingOptions(options),
          ...options.flatMap(missingSides),
          ...missingComparison(permanence?.comparison),
        ]
      : options.flatMap(missingSides),
  })
  return part.entries.length === 0 && part.missing.length === 0 ? [] : [part]
}

function missingOptions(options: readonly Located<PermanenceOption>[]): CourtPlanGap[] {
  const home = options.some(({ value }) => value.option === 'home-with-support')
  return [
    ...(differentOptions(options) < 2
      ? [{ path: '/permanence/options', message: 'Add every realistic option' }]
      : []),
    ...(home ? [] : [{ path: '/permanence/options', message: 'Add going home with support as an option' }]),
  ]
}

const missingSides = ({ value, path }: Located<PermanenceOption>): CourtPlanGap[] => [
  ...(value.benefits?.some(said)
    ? []
    : [{ path: `${path}/benefits`, message: 'Enter what speaks for this option' }]),
  ...(value.detriments?.some(said)
    ? []
    : [{ path: `${path}/detriments`, message: 'Enter what speaks against this option' }]),
]

const missingComparison = (comparison: string | undefined): CourtPlanGap[] =>
  said(comparison)
    ? []
    : [{ path: '/permanence/comparison', message: 'Enter the comparison of the options as a whole' }]
