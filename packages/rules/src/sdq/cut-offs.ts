import type { Citation, SdqScores } from '@open-care-plan/model'
import { cite } from '../engine/cite.ts'

/** The scores of one questionnaire that have bands. */
export type SdqScore = 'total' | 'emotional' | 'conduct' | 'hyperactivity' | 'peer' | 'prosocial'

/** The first and the last score of a band. */
export type SdqRange = readonly [first: number, last: number]

/** What decides which cut-offs hold. */
export interface SdqForm {
  readonly informant?: SdqScores['informant']
  readonly form?: SdqScores['form']
  readonly bandSet?: SdqScores['bandSet']
}

/** The cut-offs of one set of bands, for one informant and one form. */
export interface SdqCutOffs {
  readonly informant: NonNullable<SdqScores['informant']>
  readonly form: NonNullable<SdqScores['form']>
  readonly bandSet: NonNullable<SdqScores['bandSet']>
  /** Where the figures can be read. */
  readonly source: Citation
  /** The bands of each score, from few difficulties to many: of prosocial, from many strengths to few. */
  readonly ranges: Readonly<Record<SdqScore, readonly SdqRange[]>>
}

/**
 * Every set of cut-offs that was read in a source, and no other. Scores of UK children. The prosocial cut-offs 8–10, 7 and below
 * that some papers print beside the three bands belong to the newer four bands of parents: they are not mixed in here.
 */
export const sdqCutOffs: readonly SdqCutOffs[] = [
  {
    informant: 'parent-or-carer',
    form: '4-17',
    bandSet: 'three-band',
    source: {
      ...cite('BMC Pediatrics 2023, s12887-023-03837-1', 'Table 2'),
      url: 'https://bmcpediatr.biomedcentral.com/articles/10.1186/s12887-023-03837-1/tables/2',
    },
    ranges: {
      total: [
        [0, 13],
        [14, 16],
        [17, 40],
      ],
      emotional: [
        [0, 3],
        [4, 4],
        [5, 10],
      ],
      conduct: [
        [0, 2],
        [3, 3],
        [4, 10],
      ],
      hyperactivity: [
        [0, 5],
        [6, 6],
        [7, 10],
      ],
      peer: [
        [0, 2],
        [3, 3],
        [4, 10],
      ],
      prosocial: [
        [6, 10],
        [5, 5],
        [0, 4],
      ],
    },
  },
  {
    informant: 'parent-or-carer',
    form: '2-4',
    bandSet: 'three-band',
    source: {
      ...cite('BMC Pediatrics 2023, s12887-023-03837-1', 'Table 2'),
      url: 'https://bmcpediatr.biomedcentral.com/articles/10.1186/s12887-023-03837-1/tables/2',
    },
    ranges: {
      total: [
        [0, 12],
        [13, 15],
        [16, 40],
      ],
      emotional: [
        [0, 2],
        [3, 3],
        [4, 10],
      ],
      conduct: [
        [0, 3],
        [4, 4],
        [5, 10],
      ],
      hyperactivity: [
        [0, 5],
        [6, 6],
        [7, 10],
      ],
      peer: [
        [0, 2],
        [3, 3],
        [4, 10],
      ],
      prosocial: [
        [7, 10],
        [6, 6],
        [0, 5],
      ],
    },
  },
  {
    informant: 'teacher',
    form: '4-17',
    bandSet: 'four-band',
    source: {
      ...cite('PMC4830858', 'Table 1'),
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4830858/table/Tab1',
    },
    ranges: {
      total: [
        [0, 11],
        [12, 15],
        [16, 18],
        [19, 40],
      ],
      emotional: [
        [0, 3],
        [4, 4],
        [5, 5],
        [6, 10],
      ],
      conduct: [
        [0, 2],
        [3, 3],
        [4, 4],
        [5, 10],
      ],
      hyperactivity: [
        [0, 5],
        [6, 7],
        [8, 8],
        [9, 10],
      ],
      peer: [
        [0, 2],
        [3, 4],
        [5, 5],
        [6, 10],
      ],
      prosocial: [
        [6, 10],
        [5, 5],
        [4, 4],
        [0, 3],
      ],
    },
  },
]
