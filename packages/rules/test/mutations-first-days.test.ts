import { readFileSync } from 'node:fs'
import { addDays, type PathwayPlan, type ServiceFigures } from '@open-care-plan/model'
import { describe, expect, test } from 'vitest'
import {
  checkCarePlan,
  checkPathwayPlan,
  checkService,
  defineProfile,
  england,
  findRule,
  type Profile,
  ruleList,
  ruleSets,
} from '../src/index.ts'
import { readRecord } from './mutate.ts'

/** Every set, those of one council too. */
const everySet = defineProfile({ id: 'every-set', title: 'Every set', extends: england, sets: [...ruleSets] })

const joss = readRecord('nine-year-old')
const pathwayPlan = JSON.parse(
  readFileSync(new URL('../../../examples/records/other/pathway-plan.json', import.meta.url), 'utf8'),
) as PathwayPlan
const figures: ServiceFigures = { schemaVersion: '1-0-0', id: 'service-northmoor', countedOn: '2026-11-21' }

/** The rules that speak on a day, by what they are asked of. Points stand in every report, and pathway plans have others. */
const speaking = {
  rule: (asAt: string, profile: Profile) =>
    checkCarePlan(joss, { asAt, profile }).findings.map(({ ruleId }) => ruleId),
  pathway: (asAt: string, profile: Profile) =>
    checkPathwayPlan(pathwayPlan, { asAt, profile }).findings.map(({ ruleId }) => ruleId),
  service: (asAt: string, profile: Profile) =>
    checkService(figures, { asAt, profile }).findings.map(({ ruleId }) => ruleId),
}
const isSpeaking = (type: string): type is keyof typeof speaking => type in speaking

const dated = ruleList().flatMap(({ id, inForce: { from } }) => {
  const { type } = findRule(id)
  return from !== undefined && isSpeaking(type) ? [{ id, from, before: addDays(from, -1), type }] : []
})

describe('the first day of each rule', () => {
  test('most rules over one care plan have one', () => {
    expect(dated.filter(({ type }) => type === 'rule').length).toBeGreaterThan(140)
  })

  test('rules over the revisions of a plan, or over the plans of brothers and sisters, have none', () => {
    const kinds = new Set(
      ruleList().flatMap(({ id, inForce: { from } }) => (from === undefined ? [] : [findRule(id).type])),
    )
    expect([...kinds].sort()).toEqual(['pathway', 'point', 'rule', 'service'])
  })

  test.each(dated)('$id is silent as at $before and speaks as at $from', ({ id, from, before, type }) => {
    expect(speaking[type](before, everySet)).not.toContain(id)
    expect(speaking[type](from, everySet)).toContain(id)
  })

  test('no rule has a last day yet', () => {
    expect(ruleList().filter(({ inForce }) => inForce.to !== undefined)).toEqual([])
  })
})

const inForceIn = (year: number) => new Set(speaking.rule(`${year}-11-21`, england))

/** What is asked of one care plan on 21 November of a year, and was not on 21 November of the year before it in the list. */
const newSince: Readonly<Record<string, { readonly before: number; readonly rules: readonly string[] }>> = {
  2016: {
    before: 2012,
    rules: [
      // SI 2013/706, from 19 April 2013
      'records/remand',
      // SI 2013/984, from 1 July 2013
      'placement/delegation',
      // SI 2013/3239, from 27 January 2014
      'placement/out-of-area-approved',
      'time-limits/notice-to-area-authority',
      // Children and Families Act 2014 ss.14 and 15, from 22 April 2014
      'court/application-documents',
      'court/extension-reasons',
      'court/permanence-provisions',
      'court/where-the-child-will-live',
      'time-limits/care-proceedings',
      'time-limits/extension-of-proceedings',
      // Children and Families Act 2014 s.98, from 13 May 2014
      'care-leaver/staying-put-asked',
      // SI 2014/1917, from 18 August 2014
      'plan-content/trafficking-asylum-status',
      'review-iro/matter-trafficking-asylum',
      // SI 2015/495, from 1 April 2015
      'placement/before-ceasing',
      'placement/long-term-foster-conditions',
      'time-limits/ceasing-approved',
      'time-limits/visits-long-term-foster',
      // Modern Slavery Act 2015 s.52, from 1 November 2015
      'uasc/national-referral',
      // Modern Slavery Act 2015 s.48, nine months after the Act at the earliest
      'uasc/trafficking-advocate',
    ],
  },
  2023: {
    before: 2016,
    rules: [
      // Children and Social Work Act 2017 ss.8 and 9, from 31 October 2017
      'court/how-met',
      'court/impact-of-harm',
      'court/needs',
      'court/siblings-assessed',
      // The guidance of November 2017 on children from abroad
      'uasc/arrival',
      'uasc/education-and-english',
      'uasc/family-tracing',
      'uasc/found-by',
      'uasc/going-missing',
      'uasc/health-needs',
      'uasc/immigration-position',
      'uasc/language-and-interpreter',
      'uasc/safe-placement',
      'uasc/trafficking-screening',
      'uasc/transition',
      // SI 2021/161, from 9 September 2021, and SI 2023/416, from 28 October 2023
      'placement/sixteen-seventeen-setting',
      'placement/under-16-setting',
    ],
  },
  // What of the 2026 Act is in force by then is asked of a service, or of nobody yet.
  2026: { before: 2023, rules: [] },
}

describe('the law of 2012, 2016, 2023 and 2026', () => {
  test.each(Object.entries(newSince))('what %s asks that was not asked before', (year, { before, rules }) => {
    const now = inForceIn(Number(year))
    const then = inForceIn(before)
    expect([...now].filter((id) => !then.has(id)).sort()).toEqual([...rules].sort())
    expect([...then].filter((id) => !now.has(id))).toEqual([])
  })

  test('in 2012 all that the regulations of 2010 ask is asked, and nothing that came later', () => {
    const from = (id: string) => findRule(id).inForce?.from ?? ''
    const then = [...inForceIn(2012)]
    expect(then.filter((id) => from(id) > '2011-04-01')).toEqual([])
    expect(then.filter((id) => from(id) === '2011-04-01').length).toBeGreaterThan(100)
  })

  test('a service is asked about its offer to kinship carers from 29 June 2026', () => {
    const rule = 'service-level/kinship-local-offer'
    expect(speaking.service('2026-06-28', england)).not.toContain(rule)
    expect(speaking.service('2026-06-29', england)).toContain(rule)
  })
})

/** What waits for an order under the Children’s Wellbeing and Schools Act 2026. */
const awaiting = [
  { rule: 'court/family-meeting-offered', provision: 'cwsa-2026-s1', of: 'rule' },
  { rule: 'care-leaver/staying-close', provision: 'cwsa-2026-s7', of: 'pathway' },
  { rule: 'placement/relevant-accommodation', provision: 'cwsa-2026-s13', of: 'rule' },
] as const

describe('what is enacted and not in force', () => {
  test('is all in the table', () => {
    const found = ruleList()
      .map(({ id }) => findRule(id))
      .flatMap(({ id, awaits }) => (awaits === undefined ? [] : [id]))
    expect(found.sort()).toEqual(awaiting.map(({ rule }) => rule).sort())
  })

  test.each(awaiting)('$rule is silent until a profile says that $provision commenced', ({ rule, of }) => {
    for (const asAt of ['2026-04-29', '2026-11-21', '2028-06-01']) {
      expect(speaking[of](asAt, england)).not.toContain(rule)
      expect(speaking[of](asAt, everySet)).not.toContain(rule)
    }
  })

  test.each(awaiting)('$rule speaks from the day that a profile gives', ({ rule, provision, of }) => {
    const profile = defineProfile({
      id: 'commenced',
      title: 'A provision has commenced',
      extends: england,
      commencement: { [provision]: '2027-04-06' },
    })
    expect(speaking[of]('2027-04-05', profile)).not.toContain(rule)
    expect(speaking[of]('2027-04-06', profile)).toContain(rule)
  })

  test.each(awaiting)('that another provision commenced is nothing to $rule', ({ rule, provision, of }) => {
    const other = awaiting.find((one) => one.provision !== provision)?.provision
    const profile = defineProfile({
      id: 'another-commenced',
      title: 'Another provision has commenced',
      extends: england,
      commencement: { [other as string]: '2027-04-06' },
    })
    expect(speaking[of]('2027-04-06', profile)).not.toContain(rule)
  })
})
