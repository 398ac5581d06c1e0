import { lines, type Term } from '../term.ts'

const reason = 'It names a service and not the need, so nobody can tell what would help if there is no place'
const alternatives = ['What does this child find hard, or go without, that the service should change?']
const source = 'Scrutiny review 2019 s.6'

/** Words by which somebody is said to need a service. The judge looks for the service, and for a reason. */
export const serviceLedNeedTerms: readonly Term[] = [
  {
    terms: lines(`
      need
      needs
      needing
      require
      requires
      requiring
      need of
      required to attend|complete|undertake|access|undergo
      benefit|benefits from|by
      could do with
      should|must|ought have|see|attend|receive|get|access|undertake|complete|start|undergo|to? *1
      should|must|ought to? be referred|offered|assessed|seen|given|provided|allocated
      recommend|recommends|recommending
      recommended|recommend|recommends that *4 has|have|attends|attend|sees|receives|receive|is|be
    `),
    reason,
    alternatives,
    source,
    sense: 'before',
  },
  {
    terms: lines(`
      [have|access|receive|attend] *3 <services>
      [be offered] *3 <services>
      [be referred to] *3 <services>
    `),
    reason,
    alternatives,
    source,
    sense: 'planned',
  },
  {
    terms: lines(`
      needed
      required
      recommended
      advised
      indicated
      necessary
      essential
      warranted
    `),
    reason,
    alternatives,
    source,
    exceptions: lines(`
      if|when|where|as|whenever|not|unless|once needed|required|necessary
      if|when|where|unless *2 ~be needed|required|necessary
    `),
    sense: 'after',
  },
]
