import { wordSet } from '../lexicon.ts'

/*
 * People as plans name them: the last word of a role (`social worker`, `foster carer`), its abbreviation, and what families call one
 * another. Source: project wording set.
 */

/** Paid workers and volunteers. */
export const workers = wordSet(`
  +worker +adviser +advisor +visitor +nurse +matron +teacher +tutor +mentor +coach +assistant +manager +officer +coordinator
  +ordinator +therapist +psychologist +psychiatrist +paediatrician +pediatrician +consultant +doctor +dentist +orthodontist
  +optician +optometrist +hygienist +pharmacist +dietitian +dietician +podiatrist +chiropodist +audiologist +physio
  +physiotherapist midwife midwives +surgeon +registrar +specialist +clinician +practitioner +counsellor +counselor
  +psychotherapist +paramedic +headteacher +head +deputy deputies +principal +governor +lecturer +instructor +trainer
  +librarian +technician +clerk +administrator +admin +receptionist +secretary secretaries +chair +chairperson +chairman
  +chairwoman +solicitor +barrister +lawyer +advocate +guardian +interpreter +translator +finder +aide +leader +lead
  +supervisor +inspector +sergeant +constable +warden +caretaker +chaplain +imam +rabbi +vicar +priest +pastor +driver +escort
  +landlord landlady +employer +boss +commissioner +director +facilitator +befriender +volunteer +ambassador +akela
  +childminder +housekeeper +planner +assessor +keyworker +youthworker +caseworker +housemaster +housemistress +navigator
  +connector +taker +mediator +investigator +sendco +senco +handyman +electrician +plumber +builder +fitter +joiner +barber
  +hairdresser +storyteller sw sws ssw ssws sssw csw asw tm atm ptm iro iros pa pas hv hvs gp gps ep eps slt salt ot ots pt
  tas hlta lsa lsas dt dts dsl ddsl ewo eswo yjw fsw fsws rsw rcw crw kw kws iv ivs idva isva cpn cpns shn cyp cyps pcso dc
  lado rmo nao vsh fgcc dht staff bso dsw sendo slcn cin fss cww fsp ysw
`)

/** Those a child lives with who are not family. */
export const carers = wordSet('+carer fc fcs +adopter +fostercarer +fosterer +houseparent +caregiver')

/** Family, by what they are called at home, in several languages. */
export const family = wordSet(`
  +mum mam mams mummy mummies +mother +mom mama mamma ammi ummi ami +dad daddy daddies +father papa baba abba abbu tad tada
  +parent bm bf mgm mgf pgm pgf mgps pgps +stepmum +stepdad +stepmother +stepfather +stepparent +gran granny grannies +nan
  +nana +nanna nanny nannies +nain +taid mamgu tadcu +grandma +grandmother +grandad +granddad +grandpa +grandfather
  +grandparent gramps babcia dziadek nani nanima naani dadi dadima bibi abuela abuelo ayeeyo awoowe yaya yiayia nonna nonno
  bubbe oma opa halmoni +aunt +auntie aunty aunties +uncle +cousin +sister +brother +sibling bro sis +niece +nephew
  +stepsister +stepbrother +partner +boyfriend +girlfriend +husband wife wives +relative +twin khala khalu mausi chachi chacha
  ciocia wujek +godmother +godfather +godparent halfbrother halfsister
`)

/** The child or young person the plan is for. */
export const children = wordSet(`
  he she they i me you him them himself herself themselves themself myself yourself +child children +boy +girl +lad +lass
  lasses +kid +baby babies +toddler +teenager +teen +adolescent +youngster yp yps +son +daughter +pupil +student +learner
  +leaver person
`)

/** People and bodies that decide for themselves, and whom no plan can bind. */
export const authorities = wordSet(`
  +court +judge +magistrate +justice +tribunal cps +prosecutor ukvi +ministry ministries parliament government +jury juries
  +office police cica dwp hmcts +prison +probation
`)

/** Bodies that have tasks in plans as people do. */
export const organisations = wordSet(`
  +school +college nursery nurseries university universities camhs cahms cypmhs +council +authority authorities +clinic
  +surgery surgeries +hospital +agency agencies +service +provider +department +association +trust +academy academies +company
  companies +bank +charity charities +panel +team +hub eet yot yjs
`)

/** Words that stand where a doer should, and name nobody. */
export const nobodies = wordSet(`
  someone somebody anyone anybody everyone everybody nobody whoever people others +professional +agency agencies +party
  parties all tbc tbd tba various appropriate network +stakeholder
`)

/** Titles: the next word is a name. */
export const titles = wordSet(
  'mr mrs ms miss mx dr doctor prof professor rev reverend sir dame auntie uncle aunt cllr nurse',
)
