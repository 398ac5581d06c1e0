import type { Families } from './family.ts'

/** Friends, family, the home and what is done for fun. */
export const people: Families = {
  friends: {
    words: `
 friend friends friendship friendships lonely loneliness mates playdate playdates isolated befriends befriended befriender sleepover
 sleepovers peer socialise socialises playground classmates classmate buddy pals pal
      bystander birthday cliques befriend`,
    also: `alone club clubs cubs scouts brownies guides group youth join joins play plays tea invite invites social share shares turn turns others lunch break breaks lads shy mate teams team children town peers`,
    phrases: ['no one *3 play|sit|talk', 'left out', 'on the edge', 'by himself|herself at', 'falls out with', 'fallen out with', 'with the family|others|other', 'sits|plays|eats|stands *3 alone|own', 'old|school friends', 'not invited', 'never had a friend|party', 'joins|join in', 
      'on his|her|their own',
      'nobody|no one to play|sit|talk|ring',
      'eats *2 alone',
      'taking|takes|take turns',
      'play dates|date',
      'best friend',
      'round for tea',
      'youth club',
      'join in|joins',
      'social situations|skills',
      'friend over',
      'no mates',
      'knows nobody|noone',
      'knows no one|other',
      'no friends',
      'with *3 boys|girls|classmates|lads|mates',
    ],
    answeredBy:
      'leisure sport swimming bullying feelings early family-time speech voice support school-place travel',
  },
  bullying: {
    words:
      '~bully bullies bullied bullying teased teases teasing tease racist racism taunts taunted taunting slurs mocked laughed hassled jeered ostracised excludes',
    also: 'names called lunch break playground online hair clothes adult shouts',
    phrases: ['pushed around', 'other children|girls|boys *2 laugh|call|hit|push|tease', 'beaten up', 'called *2 names', 
      'picked on|up',
      'called names',
      'name calling',
      'calls|called|call him|her names',
      'laughed at',
      'laugh at',
    ],
    answeredBy:
      'friends school-place hair teeth washing clothes identity feelings online attendance culture voice safety-home exclusion',
  },
  leisure: {
    words: `
 ballet dance dancing drama choir guitar drum drums piano violin chess music art painting drawing pottery craft crafts cadets
 brownies cubs scouts cinema bowling hobby hobbies theatre films museum museums camping baking knitting
 gardening lego origami fishing photography singing stables riding ponies horse horses zoo arcade trampolining trampoline skate skating
 skateboard festival concert pantomime dofe bored boredom lyrics dj djing rap  warhammer
 instrument orchestra rehearsals panto
      recorder trumpet flute cello keyboard ukulele coast beach seaside concerts festivals puppetry rainbows woodwork sewing magic circus`,
    also: 'club clubs group fun activity youth train trains join joins guides beavers rainbows activities holiday holidays band camp',
    phrases: ['never been on', 'on holiday', 'out of the town', 'day at the', 'spends *4 xbox|tv|phone|screen', 'join|joins *3 group|club|team|class', 'no hobbies|clubs|interests', 
      'youth club',
      'duke of edinburgh',
      'holiday club',
      'climbing wall|centre',
      'nothing to do',
      'after - school? club',
      'day out|trip',
      'leisure centre|card|pass',
    ],
    answeredBy: 'sport swimming friends pets travel',
  },
  sport: {
    words: `
 football cricket rugby netball tennis athletics gym boxing judo karate taekwondo gymnastics badminton basketball hockey cycling
 cycle parkrun fitness exercise exercises sports sport trampolining golf rounders squash rowing yoga kickboxing
 unfit sedentary inactive
      ballgame footballer footballing saddle skateboarding goalkeeper sprint sprints runner rollerblades archery fencing volleyball lacrosse snooker darts`,
    also: 'team match kit run runs train training bike outside active ball pe boots join couch steps trainer climbing running',
    phrases: ['ride|rides|riding a? bike', 'kick about', 'overtakes', 'play *2 team', 'couch to', 'plays|play for', 'out of breath', 'after - school? club'],
    answeredBy: 'leisure swimming friends travel',
  },
  swimming: {
    words:
      '~swim swimmer swims swimming armbands canal lifeguard backstroke breaststroke lido floats float pool river sea drown drowned drowning',
    also: 'water metres lessons badge length lengths costume beach',
    phrases: ['front crawl', 'water safety', 'deep end'],
    answeredBy: '',
  },
  'family-time': {
    words: `
 misses  letterbox unsupervised visitation facetime homesick prison reunited
      stepbrother visiting letters reunion`,
    also: `mum mam mummy dad daddy mother father brother brothers sister sisters sibling siblings gran nan nana nain grandma grandad aunt auntie uncle babcia family parents parent ~see ~visit ~ring ~call ~miss video seen cousin cousins granny taid halfbrother halfsister cat dog news word contact supervised
      birthday letter letters`,
    phrases: ["mum's|dad's|nan's|gran's letters|calls|visits", 'letters from', 'when mum|dad|mam|nan *3 late|cancels|leaves|does', "mum|dad|mam does not|doesn't|never|cancels|cancelled *2 turn|come|visits|visit", 'lives # miles', 'lives|live with another|other', 'brothers and sisters', 'split from', 'has not seen|heard|spoken', 'wants|asks to see|ring|visit|live', 
      'family time',
      'family visits|visit',
      '~miss his|her|their|mum|dad|mam|nan|gran',
      'see|sees|seen|seeing his|her|their|my *2 mum|mam|dad|mother|father|brother|brothers|sister|sisters|gran|nan|siblings|family|grandad|aunt',
      'video call|calls|visit|visits',
      'sibling|siblings contact|visits|time',
      'not seen',
      'no word|news of',
      'prison visit|visits',
      'see|sees mum|dad|mam',
      'visits with|to mum|dad|mam|her|his',
      'red cross',
      'family tracing',
      '~ring|~call|~phone *1 mum|dad|mam|mother|father|parents|nan|gran|nain|grandad|brother|sister|aunt',
    ],
    answeredBy: 'life-story grief permanence feelings language voice legal-court tracing culture',
  },
  tracing: {
    words: 'tracing trace',
    also: 'family mother father lost word',
    phrases: ['red cross', 'family tracing', 'no word|news of'],
    answeredBy: 'family-time life-story legal-immigration grief',
  },
  permanence: {
    words: `
      adopt adopted adoption adopters adopter matching guardianship sgo reunification rehabilitation permanence kinship connected 
       forever fostering families  linking introductions
      placements disrupted breakdown unsettled moves drift`,
    also: 'nan gran grandma aunt home family court order stay live carers match assessment panel placement brothers move placements uncle',
    phrases: ['moved *2 times', '# moves', 'moves this year', '# placements', 'one home', 'where he|she will live|go', 'does not know *3 live|stay|go', 'can|will|could stay', 'stay|stays|stayed in|at|with one|this|the|his|her', 
      'special guardianship',
      'stay|stays|staying|remain|live|lives|living with his|her|their|them *2 carer|carers|nan|gran|aunt|grandparents|foster',
      'go|goes|going|return|returns home',
      'long term',
      'care order',
      'forever family',
      'live|lives|living with',
      'two families',
      'family group',
      'family meeting',
      'child arrangements',
      'moved|moves # times',
      'placement order',
      'later life',
      'cannot manage',
      'staying put',
    ],
    answeredBy:
      'legal-court family-time life-story room respite moving parenting feelings housing voice money travel',
  },
  room: {
    words:
      'bedroom bedrooms mattress duvet curtains wallpaper posters unpacked suitcase suitcases wardrobe decorate belongings shelf shelves keepsakes unpacking bunk poster lampshade carpet carrier boxes',
    also: 'room paint painted key bed photographs bunk shares',
    phrases: ['carrier bag|bags', 'black bags', 'stopped unpacking', 'his|her things', 'nothing of his|her', 'own belongings|clothes|bed', 
      'front door key',
      'door key',
      'own room|things|space|key',
      'bin bags',
      'shares *3 room|bed|with',
      'on the step|doorstep',
    ],
    answeredBy: 'permanence moving clothes safety-home sleep housing',
  },
  moving: {
    words: 'unsettled goodbye goodbyes relocation newcomer introductions',
    also: 'move moves moved moving carer carers settle transition placement dog toys teddy cat',
    phrases: ['had to leave', 'leave|left his|her|their', 'last|old|previous|former carers|carer|home|placement', 'why *2 moved', '# times', 'moved *3 year|times', 'miles from', 
      'say|said|saying goodbye',
      'the move',
      'new home|house|carer|carers|placement|school',
      'old home|house|street|carer|carers|school',
    ],
    answeredBy: 'room friends family-time feelings school-place life-story permanence sleep voice',
  },
  attachment: {
    words:
      'attachment bond bonding bonds cuddle cuddles cuddling comforter stiffens clings affection strangers clingy rejects dummy separation',
    also: 'play comfort hold holds eye carer baby massage smiles tummy drop separation touch settles',
    phrases: ['pulls away', 'pushes *3 away', 'any adult', 'sits on *2 lap|knee', 'eye contact', 'goes to strangers', 'baby massage', 'drop - off'],
    answeredBy: 'feelings early parenting permanence family-time sleep calm',
  },
  respite: {
    words: 'respite burnout sitter babysitter babysitting',
    also: 'break breaks overnight carer mum tired exhausted night full rest carers sleep',
    phrases: ['carer|carers|mum|nan|gran *3 exhausted|tired|struggling|sleep|slept|break|breaking', 
      'short break|breaks',
      'mum|mam|dad|carer|carers|nan has|have|is|are *3 slept|sleep|exhausted|tired|struggling|rest|break|worn',
      'time off',
      'young carer',
    ],
    answeredBy: 'sleep permanence leisure support',
  },
  parenting: {
    words: 'parenting newborn weaning fatherhood motherhood pregnancy pregnant midwife nappies midwives newborns breastfeeding breastfeed',
    also: 'baby mum dad mother father feed bath sterilise nappy parents cot parent son daughter bathing',
    phrases: ['his|her baby', 'first baby', 'new mum|dad|baby', 'expecting a', 
      'parenting class|classes|course|group|assessment|skills',
      'mother and baby',
      'first - time',
      'own baby|child',
    ],
    answeredBy: 'attachment early eating sleep health support safety-home sexual-health feelings family-time',
  },
  voice: {
    words: 'advocate advocates advocacy complaint complaints complain unheard listened wishes consultation ignored consulted questions',
    also: 'heard views meeting meetings questions chair iro listen speak decisions review reviews quiet opinion decide',
    phrases: ['does not know what *4', 'nobody|no one|noone *2 told|explained|asked|tells|explains|asks', 'was not told|asked', 'not told|asked|listened', 'told *2 nothing|why', 'in his|her own words', 'what will happen', 'does not understand *3 court|plan|happening', 
      'be heard',
      'listened to',
      'not asked',
      'independent visitor',
      'own words',
      "children's guardian",
      'know|knows why',
      'have|has a say',
      'his|her|their views',
      'in reviews|meetings',
      'nobody|no one listens|asks|tells',
    ],
    answeredBy: 'legal-court life-story family-time permanence feelings friends speech',
  },
  support: {
    words: 'unsupported visitor mentor mentoring befriender',
    also: 'ring people network pa adult',
    phrases: ['no family|adult', 'on his|her|their own', 'nobody to|at', 'no one *2 own|ring', 'has no one', 'nobody *3 ring|visit|ask', 
      'nobody|no one|noone *2 ring|turn|call|talk|trust',
      'independent visitor',
      'support network',
      'someone to talk',
      'leaving care',
    ],
    answeredBy: 'friends family-time feelings voice leisure',
  },
  pets: {
    words: 'pet pets dog dogs cat cats rabbit rabbits puppy puppies kitten hamster kennels vet goldfish guinea pony kittens',
    also: 'feed',
    answeredBy: 'leisure grief feelings family-time moving',
  },
}
