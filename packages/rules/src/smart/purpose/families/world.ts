import type { Families } from './family.ts'

/** Safety, the law, and a life of one's own. */
export const world: Families = {
  missing: {
    words: 'abscond absconds absconding absconded runaway curfew whereabouts rhi missing',
    also: 'overnight late home police text texts flat strangers returns return hotel train',
    phrases: [
      'missing from|overnight|episode|episodes|nights|three|four|twice|times|from',
      'goes|gone|went|nights|been missing',
      '~run away|off',
      'return home interview|interviews',
      'return interview|interviews',
      'stays|stay|out late|overnight|out',
      'late back',
      'missing - from - home',
      'grab pack',
      'back|home|in by #',
      'out all night',
      'leaves the house',
    ],
    answeredBy:
      'exploitation screens online family-time friends safety-home travel feelings permanence voice police leisure',
  },
  exploitation: {
    words: `
 exploitation exploited exploits grooming groomed groomer gang gangs knife knives county cse cce trafficked trafficking nrm coerced
 machete dealers dealing dealer barnardos`,
    also: 'car cars picked drugs phones missing train hotel boyfriend gifts ways lines runs carries older',
    phrases: [
      'county lines',
      'older men|man|boys|boyfriend|lads',
      'picked up',
      'in a car',
      'carries|carrying a|knives',
      'sexual|criminal exploitation',
      'new phone|trainers|clothes',
      'safe ways',
      'drug running|runs',
      'return home',
    ],
    answeredBy:
      'missing online substances relationships police feelings safety-home sexual-health legal-crime support sport leisure work legal-immigration',
  },
  online: {
    words: `
      online snapchat tiktok instagram facebook internet nudes nude screenshots xbox playstation roblox fortnite discord whatsapp youtube
      privacy passwords password catfish catfished sexting webcam followers livestream sextortion ceop`,
    also: 'screen ipad pictures sent messages gaming settings app apps account list block strangers delete filter',
    phrases: [
      'social media',
      'parental controls',
      'sent *2 pictures|photos|images',
      'met *3 on',
      'privacy settings',
      'report abuse',
      'screen time',
    ],
    answeredBy: 'screens exploitation bullying relationships missing sexual-health',
  },
  screens: {
    words:
      'laptop phone phones screen screens ipad gaming xbox playstation console tiktok wifi youtube tv television fortnite roblox',
    also: 'tablet bed charge charger online bedroom kitchen app switch switches',
    phrases: [
      'screen time',
      'on phone|phone till|until',
      'on his|her|their phone',
      'the tablet',
      'hands in|over',
    ],
    answeredBy: 'sleep online attendance leisure sport routine',
  },
  relationships: {
    words: 'boyfriend girlfriend boyfriends partner relationships consent jealous controlling dating',
    also: 'healthy relationship hits red flags violent friend',
    phrases: ['healthy relationships|relationship', 'domestic abuse|violence', 'freedom programme'],
    answeredBy: 'exploitation online sexual-health feelings friends voice trauma police',
  },
  'safety-home': {
    words: `
 stairgate  bolt chime chimes scald scalds burns poison bleach sockets blinds 
 lockable`,
    also: 'stairs stair window windows door lock cot kitchen fire knives hot bed safety medication keys climb kettle oven cupboard sleepwalks gate gates guard monitor latch catch alarm alarms locked',
    phrases: [
      'stair gate',
      'smoke alarm|alarms',
      'fire guard|safety|plan|drill',
      'front door',
      'window lock|locks|catch',
      'door chime|alarm',
      'cot bed',
      'out of the|his|her *2 window|cot|door',
      'toddler bed',
      'home safety',
      '999',
    ],
    answeredBy: 'missing sleep mobility room road respite swimming illness',
  },
  road: {
    words: 'road roads kerb traffic helmet bike bikeability pavement crossing pedestrian scooter seatbelt',
    also: 'bikes cycle cross crosses looks runs street car vis route gate parked cars',
    phrases: [
      'hi vis',
      'road safety',
      'both ways',
      'runs *3 road|street',
      'crosses|cross the',
      'hi - vis',
      'holds *3 hand',
      'car seat',
      'seat belt',
      'green man',
      'runs off|out',
    ],
    answeredBy: 'travel attention safety-home sport missing',
  },
  police: {
    words:
      'police arrested arrest theft shoplifting shoplifts steals stealing ~steal offending offences offence caution cautioned yot yjs yjw probation asb antisocial criminal bail',
    also: 'court shops crime sorry station officer interview knife reparation victim',
    phrases: [
      'youth justice|offending',
      'appropriate adult',
      'stop and search',
      'anti - social',
      'community resolution',
      'out of trouble',
      'police interview|station',
    ],
    answeredBy:
      'exploitation missing anger legal-crime substances leisure sport friends attendance work feelings',
  },
  'legal-crime': {
    words:
      'cps trial witness victim cica compensation ivsa isva solicitor barrister verdict sentencing magistrates',
    also: 'court police evidence video give uncle date told interview charge charged statement',
    phrases: [
      'court date|case|hearing|trial',
      'police interview|statement',
      'giving evidence',
      'appropriate adult',
      'criminal injuries',
      'special measures',
    ],
    answeredBy: 'police trauma voice feelings exploitation',
  },
  'legal-court': {
    words: 'court judge cafcass barrister judgment proceedings sgo guardianship',
    also: 'order told said decided decision write words advocate adoption application solicitor guardian',
    phrases: [
      'care order',
      'final|contested|court|case hearing|hearings',
      'care proceedings',
      'court letter',
      'judge to know',
      'what the court|judge',
    ],
    answeredBy: 'permanence voice family-time life-story feelings',
  },
  'legal-immigration': {
    words: `
 asylum refugee visa visas immigration ukvi biometric biometrics citizenship eusss euss undocumented deported deportation
 deport brp arc nrm passport trafficked statelessness unaccompanied uasc naturalisation evisa`,
    also: 'claim statement interview decision office status leave age interpreter solicitor waiting court assessment appeal documents tigrinya settled lawyer tribunal',
    phrases: [
      'home office',
      'leave to remain',
      'age assessment|dispute|disputed',
      'age ~be doubted|disputed',
      'status',
      'no papers',
      'settled status',
      'substantive interview',
    ],
    answeredBy: 'id english feelings tracing voice legal-court money work',
  },
  id: {
    words: 'passport passports id citizencard certificate licence documents brp',
    also: 'bank proof account provisional application copy birth ni',
    phrases: [
      'birth certificate',
      'national insurance',
      'ni number',
      'proof of',
      'photo id',
      'provisional licence',
      'travel document|documents',
      'no id|papers|documents',
    ],
    answeredBy: 'legal-immigration money work travel housing driving',
  },
  money: {
    words: `
 budget budgets budgeting budgeted debt debts arrears rent benefits uc pip dla bank banking savings overdrawn overdraft bills loan
 loans wages wage borrow borrows borrowed allowance spends spending bailiff bailiffs bursary jisa isa klarna gambling gambles skint
 payday afford income  creditors owes  electricity`,
    also: 'money £ account pay pays paid save saves cash spend council tax shops shopping food takeaways job app topup cost price cheap grant gas meter',
    phrases: [
      'pocket money',
      'council tax',
      'universal credit',
      'setting up home',
      'bank account',
      'food bank',
      'direct debit',
      'money left',
      'runs|run|ran out of money',
      'no money',
      'money gone',
      '£ #',
      'junior isa',
      'leaving care grant',
    ],
    answeredBy: 'work id shopping cooking housing maths',
  },
  housing: {
    words: `
 flat flats tenancy tenancies housing accommodation homeless homelessness foyer foyers hostel lodgings landlord eviction evicted bedsit
 tenant tenants furniture cooker fridge  sofa sofas bidding landlady surfing`,
    also: 'move moves moving rent place keys bed pan pans pots options council neighbours apply view kettle carpets rough',
    phrases: [
      'staying put|close',
      'supported lodgings|living|accommodation',
      'semi independent',
      'own flat|place|tenancy',
      'setting up home',
      'move|moves|moving on|out',
      'has to move',
      'council house|flat|list|housing',
      'housing register|list|officer|options|application|form',
      'sofa surfing|surfs',
      'notice to quit',
      'nowhere to live',
      'sleeping|sleeps|slept|staying *4 sofa|sofas|floor|floors|streets|tent|car',
      'what is out',
    ],
    answeredBy: 'money id cooking laundry shopping support safety-home permanence work travel',
  },
  cooking: {
    words: '~cook recipes recipe kitchen microwave hob oven ~bake chopping chop takeaways takeaway toast',
    also: 'meal meals dinner dinners tea food lunch eat breakfast knife pasta safely ~make pan hot',
    phrases: ['on toast', 'from scratch', 'hot meal', 'independence skills'],
    answeredBy: 'eating shopping money housing laundry culture',
  },
  laundry: {
    words:
      'laundry ironing iron launderette chores dishwasher hoover hoovers hoovering tidy tidies mop dusting sheets detergent bedding untidy cleaning',
    also: 'wash washing clothes machine clean bins load loads kitchen bathroom unwashed change changes',
    phrases: [
      'washing machine|up',
      'own washing|bedding|clothes',
      'full wash',
      'load of',
      'unwashed clothes',
      'wheelie bins',
    ],
    answeredBy: 'washing clothes housing routine cooking',
  },
  shopping: {
    words: 'shopping supermarket groceries aldi lidl tesco asda basket',
    also: 'shops food list buy buys',
    answeredBy: 'money cooking eating',
  },
  travel: {
    words:
      'taxi taxis trains railcard travel travels travelling journey journeys tram trams route routes uber',
    also: 'college station pass map town independently way train cycle timetable timetables transport bus buses',
    phrases: [
      'bus pass|route|stop|timetable|fare|fares',
      'by bus|train|taxi|tram|himself|herself',
      'travel training|trainer',
      'the # bus',
      'gets|get *2 to college|school|work',
      'get lost|gets',
      'train station|ticket|tickets',
      'public transport',
    ],
    answeredBy: 'road driving money school-place work attendance',
  },
  driving: {
    words: 'driving provisional licence car theory',
    also: 'lessons test drive',
    phrases: ['driving lessons|test|licence', 'provisional licence', 'theory test', 'hazard perception'],
    answeredBy: 'id money work travel',
  },
  dressing: {
    words:
      '~dress undress undresses undressing zip zips button buttons shoelace shoelaces laces socks velcro pyjamas dressed tights',
    also: 'coat coats shoes jumper clothes trousers pe changes changed gloves by himself herself',
    phrases: [
      'gets|get|getting dressed|changed',
      'puts on',
      'own coat|shoes|socks|clothes',
      'dressing himself|herself',
      'does all',
      'do up',
    ],
    answeredBy: 'clothes mobility routine washing',
  },
  clothes: {
    words:
      'clothes clothing uniform uniforms coat coats shoes trainers wellies blazer tie trousers jumper shirt wardrobe outgrown outgrew underwear pants gloves jeans',
    also: 'fit fits small big warm cold buy kit size labels wet bag wood pinch boots hat',
    phrases: ['too small|tight|big', 'winter coat', 'pe kit', 'school shoes'],
    answeredBy: 'money dressing laundry school-place exclusion culture',
  },
}
