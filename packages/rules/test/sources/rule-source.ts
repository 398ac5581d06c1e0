import type { Force, Standing } from '@open-care-plan/model'

/** On what a rule rests, written down apart from the rules so that a slip in one of them is seen. */
export interface RuleSource {
  /** Its name in the working table of rules; undefined where it is a part of one of the 18 points. */
  readonly working: string | undefined
  readonly force: Force
  readonly standing: Standing
  /** The first day on which it was law; undefined where no date is established. */
  readonly from: string | undefined
  /** The first citation: where a reader looks first. */
  readonly source: string
  readonly provision: string | undefined
  /** Why force, standing or date are not those of the working table, or of the point that the rule is a part of. */
  readonly differs?: string
}

const of =
  (force: Force) =>
  (
    working: string | undefined,
    standing: Standing,
    from: string | undefined,
    source: string,
    provision?: string,
  ): RuleSource => ({ working, force, standing, from, source, provision })

export const must = of('must')
export const should = of('should')
export const practice = of('practice')
export const local = of('local')

/** The day on which the regulations of 2010 came into force. */
export const start = '2011-04-01'
export const always = undefined

export const regulations = 'SI 2010/959'
export const act = 'CA 1989'
export const circular = 'LAC(99)29'
export const guidance = 'DfE Children Act guidance vol 2 (2021)'
export const education = 'Promoting the education of looked-after children (2018)'
export const review = 'Scrutiny review 2019'
export const migrantChildren =
  'Care of unaccompanied migrant children and child victims of modern slavery (2017)'
