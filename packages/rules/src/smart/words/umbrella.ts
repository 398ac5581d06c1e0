import { wordSet } from '../lexicon.ts'

/*
 * Umbrella words: each covers so much that two readers would picture different things. They count as said only where the sentence
 * goes on to make them concrete. Source: Scrutiny review 2019 s.5; corpus README; project wording set.
 */

/** What cannot be seen being done: `support`, `explore`, `engage`. */
export const umbrellaVerbs = wordSet(`
  ~support ~improve ~explore ~engage ~promote ~encourage ~enable ~ensure ~facilitate ~enhance ~develop ~build ~boost ~strengthen
  ~maintain ~sustain ~monitor ~address ~consider ~assist ~help ~increase ~reduce ~decrease ~minimise ~maximise ~minimize ~maximize
  ~optimise ~optimize ~progress ~liaise ~work ~continue ~manage ~achieve ~reach ~fulfil ~fulfill ~thrive ~flourish ~embed ~leverage
  ~empower ~nurture ~foster ~cultivate ~aim ~strive ~aspire ~endeavour ~seek ~try ~focus ~prioritise ~prioritize ~safeguard ~protect
  ~prevent ~stabilise ~stabilize ~settle ~cope ~access ~participate ~involve ~include ~integrate ~raise ~respect ~value ~understand
  ~recognise ~recognize ~appreciate ~acknowledge ~learn ~become ~feel ~meet ~need ~deserve ~provide ~offer ~deliver ~implement
  ~identify ~advocate ~communicate ~consult ~co-ordinate ~coordinate ~collaborate ~oversee ~guide ~advise ~prepare ~equip ~look
  ~source ~signpost ~review ~assess ~evaluate ~investigate ~discuss ~follow ~pursue ~ready ~overcome ~tackle ~resolve ~mitigate
  ~demonstrate ~display ~evidence ~model ~instil ~reinforce ~broaden ~widen ~deepen ~extend ~expand ~grow ~mature ~blossom ~excel
  ~succeed ~benefit ~heal ~recover ~bond ~attach ~connect ~keep ~have ~make ~stay ~remain ~take ~give ~get ~be ~do ~act ~behave
  ~accept ~embrace ~contribute ~regulate ~tailor ~wrap ~champion ~inform ~update ~touch
`)

/** What cannot be pictured: `confidence`, `a healthy lifestyle`, `potential`. */
export const umbrellaNouns = wordSet(`
  confidence esteem resilience wellbeing well-being wellness health identity independence safety stability security potential
  +need +outcome +goal +target +aspiration +ambition engagement participation involvement inclusion +behaviour +behavior conduct
  +emotion +skill +relationship +friendship attachment +bond trust development growth progress improvement achievement attainment
  +opportunity opportunities +strategy strategies +approach approaches +lifestyle +life +chance +choice +boundary boundaries
  +routine +support +help +work +input guidance +service +intervention +provision +strength +interest literacy numeracy reading
  writing english maths education learning school attendance sleep diet eating hygiene exercise nutrition +care continence
  understanding knowledge awareness insight motivation attitude +mood anger anxiety anxieties stress trauma +risk +concern +issue
  +difficulty difficulties +problem +challenge +pathway +plan +arrangement +option +placement +transition permanence belonging
  self adulthood parenting contact communication language speech stimulation guidance +milestone +wish wishes +feeling +view voice
  +thing +situation +circumstance +condition +environment employment accommodation housing money budgeting tenancy culture heritage
  religion faith ethnicity sexuality gender community impact evidence domain +area +aspect co-regulation regulation quality
`)

/** What every reader fills in otherwise: `appropriate`, `positive`, `better`. */
export const umbrellaAdjectives = wordSet(`
  appropriate appropriately positive positively good better best well healthy healthier healthily happy happier happily safe safer
  safely settled secure stable suitable suitably adequate adequately effective effectively meaningful consistent consistently
  proper properly right proactive proactively holistic robust timely smooth smoothly successful successfully nice nicely normal
  independent independently responsible responsibly sensible sensibly age-appropriate necessary relevant sufficient possible
  needed required ready mature resilient confident confidently respectful respectfully healthy fulfilled ok okay fine great
  excellent outstanding strong stronger quality high measurable quantifiable smart achievable realistic wraparound therapeutic
  informed based focused centred led wider social emotional emotionally cultural physical mental personal
`)
