import { WordTraits } from '../purpose/word-traits.ts'
import { carers, children, family, organisations, workers } from '../words/people.ts'

/*
 * People, by whether what they do can be counted on, and the verbs that say whether it can. Source: corpus README; project wording set.
 */

/** Somebody paid, or the carer: in the plan, with a part to play. */
export const WORKER = 1
/** Family, who may or may not be in the plan. */
export const FAMILY = 2
export const CHILD = 4
/** A school or a surgery: somebody there will have to do it. */
export const PLACE = 8
/** Keeping count of how it goes, which is no help: `ticks the chart`. */
export const COUNTS = 16
/** What others have to agree to, or that is a result and no task. */
export const RESULT = 32
/** What somebody of the family does about their own life, which may come to nothing. */
export const OWN_LIFE = 64
/** Something done by nobody else's leave: `without help`, `by himself`. */
export const ALONE = 128
/** A thing that helps, after `with`: `picture cards`. */
export const AID = 256
/** Before a worker who is with the child, and yet no help is given: `talk with`, `live with`. */
export const MEETS = 512
/** Saying and thinking, which do nothing. */
export const SAYS = 1024
/** Takes or gives the child something: with a name before it and a name or `him` after, it is a grown-up's act. */
export const CARRIES = 2048
/** `with`, `beside`, `next to`. */
export const WITH = 4096
/** Helping somebody to do something. */
export const HELPS = 8192

export const peopleTraits = new WordTraits([
  [WORKER, workers],
  [WORKER, carers],
  [WORKER, 'mr mrs ms miss mx dr prof rev cllr ta lsa staff grown adult adults grownup grownups akela'],
  [FAMILY, family],
  [CHILD, children],
  [PLACE, organisations],
  [PLACE, 'business'],
  [
    COUNTS,
    `~count ~tick ~tally ~record ~log ~note ~mark ~track ~monitor ~observe ~check ~chart ~score ~measure ~plot ~initial ~sign ~report
    ~review ~watch ~confirm ~rate ~verify ~document ~evidence`,
  ],
  [
    RESULT,
    `~find ~secure ~obtain ~achieve ~gain ~win ~persuade ~convince ~ensure ~resolve ~get ~become ~stop ~cause ~guarantee ~succeed
    ~source ~overcome ~recruit`,
  ],
  [
    OWN_LIFE,
    `~attend ~come ~arrive ~see ~meet ~have ~be ~move ~complete ~find ~get ~stay ~keep ~leave ~live ~finish ~start ~engage ~turn ~stop
    ~spend ~work ~do ~go ~begin ~remain ~become ~join ~return ~learn ~accept ~agree ~visit ~avoid ~wait ~behave ~understand ~provide ~pass ~produce ~test`,
  ],
  [
    ALONE,
    `without alone independently independent unaided unassisted unprompted unsupervised himself herself themselves myself itself out
    own nobody no`,
  ],
  [
    AID,
    `card cards picture pictures visuals visual timer mat alarm defenders headphones splint splints frame checklist prompt prompts
    reminder reminders cue cues overlay overlays blanket stabilisers armbands rail dictionary counters starters starter stool step
    symbols aid aids help assistance supervision encouragement adult scaffold scaffolding wedge cushion magnifier timetable
    line lego hoist inhaler spacer interpreter recipe harness helmet sheet map template support supports modelling model
    label labels signs gestures mirror script grips grip patches`,
  ],
  [
    MEETS,
    '~work ~engage ~liaise ~talk ~speak ~meet ~chat ~discuss ~connect ~cooperate ~comply ~agree ~live ~stay ~bond ~settle ~share ~argue ~fight ~contact ~communicate ~be ~get ~relate ~interact ~share ~do ~have',
  ],
  [
    SAYS,
    `~say ~think ~feel ~agree ~want ~like ~know ~believe ~hope ~expect ~need ~recommend ~suggest ~report ~describe ~understand ~wish
    ~seem ~love ~state ~advise ~worry ~enjoy ~live ~have`,
  ],
  [
    CARRIES,
    '~take ~drive ~bring ~collect ~pick ~give ~buy ~show ~teach ~help ~walk ~remind ~ring ~read ~wake ~fetch ~lend ~send ~tell ~hand ~sit ~phone ~text ~coach ~accompany',
  ],
  [WITH, 'with beside alongside w'],
  [HELPS, '~help ~support ~assist ~encourage ~prompt ~remind ~coach ~enable ~guide'],
])
