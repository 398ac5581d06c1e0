import { wordSet } from '../lexicon.ts'

/*
 * Umbrella words: each covers so much that two readers would picture different things. They count as said only where the sentence
 * goes on to make them concrete. Source: Scrutiny review 2019 s.5; corpus README; project wording set.
 */

/** What cannot be pictured: `confidence`, `a healthy lifestyle`, `potential`. */
export const umbrellaNouns = wordSet(`
  confidence esteem worth resilience wellbeing wellness health identity identities independence safety stability security
  potential +need +outcome +goal +target +aspiration +ambition engagement participation involvement inclusion +behaviour
  +behavior conduct +emotion +skill +relationship +friendship +attachment +bond +trust development growth progress improvement
  +achievement attainment opportunity opportunities +strategy strategies +approach approaches +lifestyle life lives +chance
  +choice boundary boundaries +routine +support help work input guidance +service +intervention provision +strength +interest
  literacy numeracy education learning sleep diet eating hygiene exercise nutrition care continence +ability abilities
  capability capacity understanding knowledge awareness insight motivation +attitude mood moods anger anxiety anxieties stress
  +trauma +risk +concern +issue difficulty difficulties +problem +challenge +pathway +plan +arrangement +option +transition
  permanence belonging +possibility self adulthood parenting contact communication stimulation +milestone +wish wishes
  +feeling +view +voice possibilities +thing +situation +circumstance +condition +environment employment accommodation housing
  +tenancy tenancies culture heritage religion faith ethnicity sexuality +gender community communities impact evidence +domain
  +area +aspect regulation quality responsibility responsibilities respect +expectation +right +temper control patience
  kindness empathy maturity honesty effort +priority priorities +measure +matter +factor +standard stimulus warmth nurture
  affection structure consistency continuity normality +value +belief +experience success happiness contentment enjoyment fun
  +positive +negative +decision harm exploitation vulnerability vulnerabilities +relation interaction +interaction
  socialisation presentation functioning compliance cooperation partnership working practice +framework +ethos +culture
  mindset focus concentration +consequence advice +circle +setback +barrier +network +resource +activity activities hobbies
  hobby +dynamic +pattern +trigger +recommendation +action +task +commitment living society world future aims presence
  curriculum +level oversight +prospect +journey peer peers welfare role roles part figure +influence line +requirement
  +timescale protocol protocols procedure procedures legislation regulations duty duties accordance sense idea grasp
  foundation foundations footing +improvement drift delay encouragement reassurance attention acceptance praise cohesion synergy alignment
`)

/** What every reader fills in otherwise: `appropriate`, `positive`, `better`. */
export const umbrellaAdjectives = wordSet(`
  appropriate appropriately positive positively good better best well healthy healthier healthily happy happier happily safe
  safer safely settled secure stable suitable suitably adequate adequately effective effectively meaningful meaningfully
  consistent consistently proper properly right proactive proactively holistic holistically robust timely smooth smoothly
  successful successfully nice nicely normal normally independent independently responsible responsibly sensible sensibly
  necessary relevant sufficient possible needed required ready mature resilient confident confidently respectful respectfully
  fulfilled ok okay fine great excellent outstanding strong stronger high measurable quantifiable achievable realistic
  wraparound therapeutic informed based focused centred led wider social emotional emotionally cultural physical mental
  personal full fullest lasting key basic ongoing continued continual stimulating nurturing loving caring supportive loved
  valued included connected engaged motivated calm calmer calmly kind kinder kindly sensitive sensitively careful carefully
  bespoke tailored individualised multi agency joined up clear robustly pathway diverse balanced regulated dysregulated honest
  honestly constructive constructively productive productively quality optimum optimal maximum minimum beneficial supported
  able capable willing willingly amenable compliant cooperative reasonable acceptable desirable manageable fair fit wholesome
  content calmed planned structured regular overall general various range variety wide whole online aware prepared equipped
  empowered heard understood listened respected welcomed nurtured stimulated protected free thriving age met statutory polite
  politely considerate thoughtful tolerant patient patiently grateful hardworking helpful friendly sociable outgoing attentive
  attentively trustworthy reliable relaxed comfortable courteous pleasant agreeable determined ambitious curious optimistic
  hopeful assertive cheerful gentle gently loyal purposeful worthwhile useful usefully valuable enriched equal equally
  hygienic available accessible economic economically sustainable strategic systemic relational integrated seamless cohesive
  coherent impactful transformational transformative innovative nuanced
`)
