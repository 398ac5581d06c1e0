import { wordSet } from '../lexicon.ts'

/*
 * Services and interventions by their names. A service by itself says neither what will be different nor for whom.
 * Source: corpus README; project wording set.
 */

/** The last word of a service: `play therapy`, `tutoring`, `short breaks`. */
export const services = wordSet(`
  therapy therapies counselling counseling tutoring tuition mentoring coaching befriending mediation physiotherapy physio
  psychotherapy hydrotherapy theraplay camhs cahms cypmhs emhp elsa cbt emdr dbt ddp pmhw salt slt lifelink barnardo's
  barnardos nspcc kooth connexions yot yjs fgc fgcs mst fft nvr +course +programme +program +workshop +intervention
  +assessment +screening +clinic +service +project +scheme +package +pathway +placement +break respite input provision support
  training +session +consultation advocacy +mentor +nurture
`)

/** Services named by one word or letters, which are nothing else. */
export const ownNamedServices = wordSet(`
  supervision camhs cahms cypmhs elsa cbt emdr dbt ddp lifelink barnardo's barnardos nspcc kooth connexions yot yjs theraplay
  nvr mst fft counselling counseling tutoring tuition mentoring coaching befriending mediation physiotherapy psychotherapy
  hydrotherapy therapy therapies respite advocacy
`)
