import type { WordLists } from '../text/read-pattern.ts'

/** Word lists that patterns of the vocabulary name as `<name>`. */
export const wordLists: WordLists = {
  be: "~be be being 's 're 'm",
  have: "~have 've",
  do: '~do',
  not: "not n't never",
  wont: "won't wont cannot can't cant doesn't doesnt don't dont didn't didnt isn't isnt aren't arent wouldn't wouldnt",
  self: 'myself yourself himself herself itself themselves themself ourselves',
  my: 'my your his her its their our',
  parent: 'mum mother dad father +parent mam mummy daddy stepmum stepdad stepmother stepfather',
  child: 'child children boy girl baby young +teenager son daughter',
  cannot: "can't cant cannot couldn't couldnt not",
  'where-a-child-lives':
    '+placement family families adoption +arrangement plan +move moving living staying fostering foster',
  printed:
    '+magazine +comic +newspaper +paper +journal +newsletter +bulletin beano dandy times gazette echo weekly guardian',
  machines:
    '+boiler +laptop +computer +printer +tablet +phone +car +bus +taxi +train +fridge +cooker +oven plumbing wifi heating electrical parking sound audio video technical tech software battery engine brake brakes internet broadband signal login password',
  grave:
    'serious significant grave real genuine particular great considerable some much further ongoing continuing',
  blameworthy:
    '+incident +concern +risk +behaviour abuse violence +injury +impact harm drinking seriousness severity +assault +action part role +problem +issue use +allegation substance alcohol drug neglect',
  'small-harms':
    'noise disruption delay delays travel journey journeys cost costs waste draught draughts screen risk of',
  trying:
    'challenging difficult poor disruptive inappropriate concerning worrying unacceptable problematic problem negative sexualised sexually-harmful risky risk-taking aggressive violent oppositional antisocial controlling coercive attachment dysregulated erratic unsettled escalating harmful undesirable unwanted avoidant impulsive attachment-seeking concerning troubling extreme volatile trauma-based',
  'kinds-of-needs':
    'basic emotional physical developmental complex therapeutic attachment care additional wellbeing psychological unmet multiple social behavioural',
  him: 'him her them the child children family mum dad mother father parents',
  completely:
    'completely totally fully entirely absolutely utterly wholly thoroughly perfectly permanently successfully forever',
  new: 'new different changed transformed',
  human:
    'man woman person mother father mum dad parent boy girl child character family human individual mam people parents men women couple',
  mended:
    'changed transformed reformed recovered overcome resolved addressed stopped healed settled cured gone disappeared conquered beaten eradicated eliminated solved fixed sorted vanished rehabilitated ceased improved matured grown adjusted',
  demons:
    '+demon +addiction +problem +difficulty drinking habit alcoholism +issue trauma past battle depression anxiety dependency drugs alcohol temper',
  well: 'safe committed over better sober clean stable risk-free dedicated trustworthy drug-free perfect secure trusted met reliable dependable honest',
  sure: 'committed certain sure safe confident dedicated behind reliable better honest clean sober cured focused motivated successful happy settled reformed recovered',
  'do-harm':
    'drink use take relapse reoffend offend hit hurt harm abuse neglect lie steal smoke gamble miss let fail leave abandon go run return fight argue shout swear lose happen smack contact drive self-harm disappoint break repeat',
  'would-harm': 'hurt harm hit leave let abuse touch lay neglect drink hurt abandon smack shout',
  harmed:
    'violent unsafe homeless left hurt harmed hungry alone without problem issue risk late drunk abused neglected repeated moved',
  'leave-home': 'move leave worry go change',
  troubles:
    '+problem +risk +issue +relapse violence +setback trouble +difficulty danger +chance +concern +worry abuse +argument +incident drinking fighting fights drugs shouting neglect +breakdown +disruption +exclusion +outburst +tantrum +arrest +offence +meltdown +chance +possibility +likelihood +prospect',
  'be-or-do': '~be ~have will would',
  ended:
    'solved resolved over gone behind sorted past history finished disappeared vanished overcome addressed fixed stopped ended left quit changed given away cured dealt',
  problems:
    '+problem +difficulty +issue +trouble +worry +concern +demon nightmares tantrums outbursts addictions',
  perfect:
    'fine perfect okay ok alright right great wonderful better sorted resolved good brilliant fixed lovely amazing well solved ideal normal rosy',
  services:
    'therapy counselling mentoring tuition camhs advocacy respite mediation physiotherapy psychotherapy therapist counsellor mentor tutor advocate psychologist input support sessions course programme assessment',
  'safe-and': 'safe stable warm secure loving caring supportive consistent',
}
