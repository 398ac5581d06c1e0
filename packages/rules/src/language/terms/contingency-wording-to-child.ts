import { lines, type Term } from '../term.ts'

const reason = 'A child hears that this home may fail'

const alternatives = [
  'Say it as you would tell any child what happens in an emergency: who they would stay with, and that it is only for then',
  'Leave it in the plan for adults',
]

/** Words for a plan in case this one fails. Source: Scrutiny review 2019 s.8 and s.10. */
export const contingencyTerms: readonly Term[] = [
  {
    terms: lines(`
      contingency
      contingencies
      contingency plan|plans|planning|arrangement|arrangements|placement|placements|option|options|measure|measures|home|carer|carers|family
      contingent plan|plans|arrangement|arrangements
    `),
    reason: 'The word frightens a child: it says that this home may fail',
    alternatives,
  },
  {
    terms: lines(`
      back-up plan|plans|arrangement|arrangements|option|options|placement|placements|home|homes|carer|carers|family|families|place
      backup plan|plans|arrangement|arrangements|option|options|placement|placements|home|homes|carer|carers|family|families|place
      fall-back plan|plans|arrangement|arrangements|option|options|placement|home|carer|carers|family|position|place
      fallback plan|plans|arrangement|arrangements|option|options|placement|home|carer|carers|family|position|place
      reserve|standby|spare|parallel|concurrent|twin-track|plan-b plan|plans|placement|carers|family
      stand-by plan|plans|placement|carers|family
      parallel|concurrent planning
      twin-track planning
      second plan in case
      another plan in case
      other plan in case
      different plan in case
      plan b|c
      plan-b
      [plan two] in case
      safety net
      our|your|the|a|my [back-up]
      our|your|the|a|my [backup]
      our|your|the|a|my [fall-back]
      our|your|the|a|my [fallback]
    `),
    exceptions: lines(`
      back-up|backup of
      back-up|backup dancer|dancers|singer|singers|goalkeeper|keeper|battery|batteries|drive|disk|generator|copy|copies|charger|phone|inhaler|glasses
      plan b ~sing|~rap|singer|rapper|song|songs|album|music
    `),
    unless: `singer rapper song songs band album music concert gig film film's poster rain rains raining rainy snow snows snowing wet
      weather sunny picnic barbecue bus train taxi car coach outing trip party sold ticket tickets pool match phone glasses inhaler pair kit bag computer laptop
      tablet files photos homework game trapeze circus trampoline acrobat show disco bowling zoo beach cinema pizza`,
    reason,
    alternatives,
  },
]
