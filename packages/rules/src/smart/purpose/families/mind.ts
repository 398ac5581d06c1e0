import type { Families } from './family.ts'

/** Feelings, behaviour, loss, and who the child is. */
export const mind: Families = {
  'self-harm': {
    words: `
      selfharm  selfharms suicide suicidal overdose overdoses overdosed ligature ligatures scars cutting scratches samaritans
      headbanging papyrus hopeless
      bleach noose jump bridge`,
    also: '~cut arms arm ~burn harm ~harm blades razors crisis safety distraction ~tie',
    phrases: [
      'wants|wanted to die',
      'head banging',
      'bangs *2 head',
      'pulls *2 hair out',
      'took|taken *3 tablets|pills|paracetamol',
      'not want to live',
      'scratches *2 skin|arms|face',
      'bites himself|herself',
      'self harm|harms|harming|harmed|injury|injures',
      '~cut|~hurt|~harm|~scratch|~burn herself|himself|themselves|her|his',
      'cuts|cut *2 arms|arm|legs|thighs',
      'end|ending|take|taking his|her|their life',
      'crisis plan',
      'safety plan',
      'bangs his|her head',
      'urge|urges to',
    ],
    answeredBy: 'feelings trauma calm illness',
  },
  feelings: {
    words: `
 anxious anxiety worry worries worried worrying panic panics panicky scared afraid fear fears frightened frightening sad sadness
 depressed depression cry cries crying cried tearful tears upset unhappy mood moods stress stressed overwhelmed camhs cahms elsa
 counsellor counselling therapist psychologist psychology psychiatrist worryland nervous mental ruminates feelings feeling sobs
 sobbing wellbeing  esteem clingy weepy distress distressed dread dreads withdrawn numb screams mindfulness
 terrified phobia ocd obsessive emdr cbt kooth samhs fluoxetine sertraline emotional resilience
      shaky trembles heartbroken devastated guilt guilty ashamed shame shy jumpy edgy hypervigilance breakdown agoraphobia claustrophobia nightmares counsellors shakes worthless`,
    also: 'calm low happy ladder scale hides ~hide box therapy ~scream key worst shy quiet confident confidence',
    phrases: [
      'hates himself|herself',
      'says|thinks|believes he|she is|was stupid|ugly|bad|worthless|rubbish|fat',
      'will not go *4 alone|herself|himself|dark',
      'after dark',
      'sick before',
      'knots in',
      'tummy aches|ache before',
      "cannot|can't be left",
      'follows *2 carer',
      'panic attack|attacks',
      'low mood',
      'play|art|drama|music therapy',
      'sick with',
      'self esteem',
      'mental health',
      'worry box|ladder|book|scale|jar|time|monster',
    ],
    answeredBy:
      'mood sleep trauma grief calm anger self-harm family-time friends life-story voice pets room school-place bullying identity routine',
  },
  mood: {
    words:
      'sad sadness depressed depression unhappy withdrawn esteem lonely mood moods stupid rubbish useless hopeless worthless ugly fat selfconscious',
    also: 'low happy bored confident shy quiet',
    phrases: [
      'self - conscious',
      'nothing|not good at|enough',
      'rips up',
      'gives up',
      'spends *3 alone|room|bed',
      'alone in',
      'no confidence',
      'puts himself|herself down',
      'with the family',
      'low mood',
      'self esteem',
      'stays in *3 room|bed|bedroom',
      'no interest|hobbies|confidence',
      'lost interest',
    ],
    answeredBy: 'leisure sport swimming friends feelings pets work family-time',
  },
  trauma: {
    words: `
 trauma traumatic traumatised flashback flashbacks nightmare nightmares ptsd abuse abused abuser assault assaulted raped rape boat 
 bomb bombs torture tortured hypervigilant startles flinches flinch dissociates dissociation neglect neglected witnessed
      robbed mugged attacked stabbed shooting bombing refugees militia smugglers ducks ducking cowers freezes startled survivor strangled burned beaten hit`,
    also: 'scared fire loud bangs violence hit dark smell therapy war crossing',
    phrases: [
      'raises *2 hand|voice',
      'hurt by',
      'hit by',
      'attacked by',
      'saw his|her|their',
      'loud noises|noise',
      'being robbed|mugged|attacked',
      'domestic abuse|violence',
      'sexual abuse|assault',
      'the boat|journey|crossing',
      'what happened',
    ],
    answeredBy: 'feelings sleep calm grief life-story self-harm legal-crime',
  },
  calm: {
    words: `calming calmer soothe soothes soothing grounding zones breathing regulate regulates regulated regulation mindfulness timeout
      fiddle bench garden`,
    also: 'calm corner breathe breathes card space',
    phrases: [
      'raises|holds|shows *2 card',
      'walks to the',
      'goes to the',
      'count|counts to ten|five',
      'calm corner|box|card|space|room|down|kit',
      'time out',
      'deep breath|breaths',
      'five point scale',
      'safe space|place',
      'exit card',
      'walk away',
    ],
    answeredBy: 'anger feelings sensory trauma',
  },
  anger: {
    words: `
      angry anger temper tempers ~hit ~punch ~kick ~bite ~swear ~shout ~lash ~slam ~smash damage damaged damages ~fight fights aggressive
      aggression violent violence tantrum tantrums outburst outbursts restraint restrained restraints explode explodes rage ~spit
      ~threaten threats meltdown meltdowns ~scratch ~pinch assaults assaulted assaulting ~hurt hurting kicks broken ~trash
      weapons furious frustrated frustration yells yelling
      hits punches bites slaps slapped pushes shoves throws smashes headbutts lashes scratched pinches rude cheeky defiant argues arguing argue swears swearing snaps grabs snatch snatches`,
    also: 'chairs chair doors door ~throw ~break calm words cross feelings frame controller attack attacks',
    phrases: [
      'hits out',
      'lashes out',
      'loses *1 temper',
      'when told no',
      'when *3 cross|angry',
      'cross with',
      'argues with',
      '~throw *3 chairs|chair|things|objects|furniture|toys',
      '~lose his|her|their temper',
      '~break *2 window|windows|door|doors|things|tv|toys',
      'calm corner|card|box|down',
      'kicks off',
      'walks away',
      'gets|got into fights',
      'cool down',
      'behaviour at home',
    ],
    answeredBy: 'calm feelings sport exclusion sensory trauma speech routine police life-story friends',
  },
  grief: {
    words: `
      grief grieve grieves grieving grieved bereave bereaved bereavement died death dead dies funeral grave graveside graveyard ashes
      cemetery mourning mourn mourns memorial headstone cruse stillborn killed dying terminal terminally
      hospice stillbirth miscarried widow orphan orphaned dementia cancer`,
    also: '~lose loss cries memory anniversary goodbye candle flowers mother father balloon',
    phrases: [
      'is dying',
      'very ill',
      'died in|when|of|last',
      'memory box|book|jar',
      'lost his|her|their mum|dad|mother|father|brother|sister|nan|gran|grandad',
      'passed away|on',
      'say goodbye',
    ],
    answeredBy: 'feelings life-story family-time faith trauma',
  },
  'life-story': {
    words: `
 lifestory photograph photographs photo photos album albums ancestors scrapbook timeline genealogy birthplace captions
 caption
      biography origins ancestry`,
    also: `memory story stories born birth past questions ~know knows why mum dad history early baby family trace where records understand map memories`,
    phrases: [
      'her|his|memory|photo book',
      'explained why',
      'asks|wonders|ask why *4 kept|taken|removed|placed|adopted|fostered|left|lives|live|cannot',
      'told why',
      'tell|tells|told *4 why',
      'why he|she|they *2 to leave',
      'had to leave',
      'how he|she came',
      'baby pictures',
      'sent away',
      'because of him|her|them',
      'does not remember',
      'never met his|her',
      'who he|she looks like',
      'born in',
      'life story',
      'life - story',
      'memory box|book',
      'family tree',
      'words and pictures',
      'later life letter',
      'taken into care',
      "why he|she|they *2 care|live|lives|living|left|fostered|adopted|removed|moved|here|cannot|can't",
      'where he|she|they|i ~be born|~come',
      'where he|she|they came|comes from',
      '~know *3 about his|her|their',
      'knows little|nothing',
      'who his|her|their *2 dad|father|mum|mother|parents|family ~be',
      'because he|she|they was|were naughty|bad',
      'birth father|mother|family|parents',
      'his|her|their own? story',
      'came into care',
      'in care',
      'baby photos|pictures',
      'remembers nothing|little',
      'blames himself|herself|themselves',
      'first carers|home|house',
    ],
    answeredBy: 'identity culture faith family-time voice grief tracing',
  },
  identity: {
    words: `
      identity gay lesbian bisexual bi trans transgender lgbt lgbtq lgbtqia queer nonbinary pronouns binder gender mermaids
       dual heritage ethnicity skin complexion roots race racial
      misgendered deadname transitioning gendered pansexual asexual hrt tattoo`,
    also: 'black white mixed proud culture belong belongs darker different looks colour',
    phrases: [
      'his|her|their name',
      'changed *2 name',
      'the name',
      'new name',
      'old name',
      'call|calls *2 by',
      'known as',
      'name change',
      'non binary',
      'coming|came out',
      'dual heritage',
      'mixed race|heritage',
      'skin colour',
      'skin ~be',
    ],
    answeredBy: 'culture faith hair life-story bullying friends leisure tracing family-time language',
  },
  culture: {
    words: `
      culture cultures cultural heritage traditional diwali eid ramadan hijab sari kente jollof dahl dal injera pierogi cawl roma traveller
      gypsy tribe ancestry caribbean african asian nigerian nigeria jamaican jamaica polish poland romanian romania eritrean eritrea
      somali somalia sudanese sudan afghan afghanistan kurdish iraq iraqi iran iranian syrian syria vietnamese vietnam albanian albania
      chinese indian pakistani pakistan bangladeshi ghanaian ghana ethiopian ethiopia turkish portuguese brazilian irish ukrainian
      ukraine kosovo congolese congo gambian igbo yoruba hausa nowruz kabul jalalabad enugu mogadishu mirpur lagos newroz
      zimbabwean zimbabwe kenyan kenya ugandan gambia senegalese malian cameroon ivorian togolese bulgarian bulgaria hungarian hungary lithuanian lithuania latvian latvia slovak czech spanish spain italian greek cypriot colombian filipino philippines sri lankan tamil nepali burmese myanmar rohingya malaysian thai japanese korean moroccan algerian egyptian libyan yemeni palestinian lebanese kuwaiti bedoon saudi oromo tigrayan scottish welshness gaelic creole`,
    also: 'food music dance cook cooks country language story map history taste gran recipe recipes festival community',
    phrases: [
      'own culture|community|people|country',
      'of colour',
      'women|men|girls|boys group',
      'mother tongue',
      'first|home|own language',
      'taste of home',
      'where his|her family',
      'black history',
    ],
    answeredBy: 'faith language identity hair family-time life-story cooking culture english',
  },
  language: {
    words: `
      polish urdu punjabi arabic tigrinya somali pashto dari farsi kurdish sorani kurmanji vietnamese albanian romanian welsh cymraeg
      bengali sylheti hindi gujarati turkish portuguese spanish french mandarin cantonese lingala amharic oromo twi yoruba igbo shona
      swahili tamil ukrainian russian lithuanian latvian bilingual romani slovak hungarian nepali malayalam`,
    also: 'language words story babcia nain nani nana gran interpreter cds song songs',
    phrases: [
      'mother tongue',
      'first|home|own language',
      'losing his|her|their *2 language',
      'saturday school',
    ],
    answeredBy: 'culture english faith family-time identity',
  },
  faith: {
    words: `
      faith mosque church chapel temple gurdwara synagogue prayer prayers ~pray religion religious muslim islam islamic christian christianity
      catholic pentecostal orthodox sikh hindu jewish judaism buddhist halal kosher eid ramadan diwali quran qur'an bible imam vicar priest
      pastor rabbi rakhi baptism baptised communion confirmation madrasa madrassa langar hijab  worship rosary
      passover sabbath vaisakhi nativity granthi  mass
      communions shabbat churchgoer butcher pork jehovah hindus sikhs muslims`,
    also: 'community festival food fasting belief beliefs god',
    answeredBy: 'culture language identity',
  },
}
