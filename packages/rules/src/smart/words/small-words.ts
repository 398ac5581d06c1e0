import { wordSet } from '../lexicon.ts'

/** What stands before a verb of the plan: `will ring`, `can ring`. */
export const modalWords = `will 'll shall can could may might must should would 'd cannot`

/** Forms of `be`, and what stands for it. */
export const beWords = `is are was were be been being am 's 're 'm isn't aren't wasn't weren't isnt arent hes shes its theyre`
/** Before the person or thing that something is for, of with. */ export const prepositionWords = `
  of for from in at on by to with w without about into onto over under after before until till during between against around
  through thru via towards toward within per as than so because since if when where while whilst b4 out up down off across
  along behind beside besides near inside outside upon amongst among following regarding re although though unless whether
  above below beyond underneath beneath
`
/** Words that only hold a sentence together. */ export const functionWords = `
  a an the this that these those his her their its my your our such it he she they we i you me him them us who whom whose
  which what how why there here and or but & + nor not n't no any all other others another same own very quite really so too
  also just only even still again yet already always never ever then than as like bit lot sure way ways back away together per
  etc eg ie e g s t n w formal initial final annual much many more most less least some several enough few every each both
  either neither one two three sort kind soon possible practicable feasible when going gonna able done being next last first
  second third new old current later earlier by of for at on in to from with please eventually hopefully ideally basically
  clearly fully closely far long short term touch everything something anything nothing whatever everywhere somewhere anywhere
  adult adults
`
/** At the head of a sentence, before time or condition that ends with comma. */ export const timeOpeners =
  wordSet(
    `
  by before within from between after once when until till during at on in starting beginning every each as if while given
  over throughout following this next long
`,
  )
