import type { Families } from './family.ts'

/** Health, and the care of one's own body. */
export const body: Families = {
  sleep: {
    words: `
 ~sleep asleep sleepless +nightmare insomnia +bedtime bedtimes +nap napping tired tiredness exhausted
 melatonin drowsy overtired +lullaby sleepwalks sleepwalk sleepwalking nightlight sleepy awake doze dozes oversleep
 oversleeps oversleeping overslept
      bedding duvet`,
    also: '~wake +night nighttime bed beds dark midnight +light settle settles bedroom pillow early rest yawns +dream sleepover sleepovers',
    phrases: [
      'after dark',
      'in the dark',
      'night light',
      'wakes|waking *2 times|at',
      'out of bed',
      'sleeps all',
      'up at #',
      'four hours|till four',
      'night terrors|terror|time',
      'lights out|off',
      'in|to|out bed',
      'own bed',
      '~wake up',
      'up all|most night',
      'up|awake till|until #',
      'landing|night light',
      'goes|go|gets to bed',
    ],
    answeredBy: 'screens feelings toilet room respite trauma routine grief calm',
  },
  teeth: {
    words: `
      tooth teeth toothbrush toothpaste +dentist dental orthodontist orthodontics +brace +cavity cavities gum gums toothache breath
      halitosis hygienist floss flossing jaw chew chews mouthwash enamel molar molars decay fluoride orthodontic toothbrushing
      decayed abscess fillings plaque dentists`,
    also: '~brush mouth +filling plaque smile smiles eating sugar sugary sweets',
  },
  washing: {
    words: `
      ~wash ~bath ~bathe ~shower hygiene deodorant shampoo soap smell smells smelly smelt odour odor unwashed dirty lice nits grubby
      flannel headlice sponge stale sweat sweaty soiled
      nails nail fingernails bathtime showers unclean greasy spots acne pimples`,
    also: 'clean hair nails skin towel clothes nappy nappies fresh tidy personal',
    phrases: [
      'same clothes',
      'days without *2 ~wash|~shower|~bath|changing|brushing|bathing',
      'refuses *2 shower|bath|wash',
      'bites *2 nails',
      'body odour',
      'nail brush',
      'nail care',
      'personal hygiene|care',
      'head lice',
    ],
    answeredBy: 'teeth hair clothes laundry toilet routine',
  },
  hair: {
    words: `
      hair haircut +barber +hairdresser braid braids braiding cornrow cornrows afro matted plait plaits plaited plaiting trim comb
      afros locs dreadlocks fringe scalp dandruff wig salon twists bonnet durag eczema moisturiser moisturise moisturising cocoa shea
      ~moisturise curls curly shave shaving beard stubble
      acne hairline bald balding hairbrush tangled knots`,
    also: 'oil itchy cream skin cut',
    phrases: ['skin ~be dry', 'dry skin', 'skin care', 'hair and skin', 'skin|hair cream|oil|products'],
    answeredBy: 'washing culture illness',
  },
  eating: {
    words: `
 ~eat food foods +meal hungry hunger weight overweight obese obesity underweight bmi +diet +dietitian dietician
 +snack snacking fruit fruits veg vegetable vegetables appetite anorexia anorexic bulimia binge
 bingeing milk ~feed feeds formula wean weaning centile centiles vegan vegetarian malnourished nutrition nutritional
 +takeaway takeaways mealtimes mealtime ~chew hoard hoards hoarding sandwich sandwiches toast cereal pasta soup rice kg 
 swallow swallowing fussy vomit vomits reflux dietetic peas carrots yoghurt crisps pizza kfc mcdonalds 
 ~swallow waist sweets fizzy starving thin thinner fatter kilos purge purging purges
      ketchup beige salad sugary fried chips chocolate redbull allergies picky texture spits gags choking chokes starves fasting rations lbs calories hungrily gorges breakfasts lunches`,
    also: 'tea breakfast lunch lunches lunchbox dinner dinners ~cook ~drink spoon plate weigh weighs bottle bottles pounds growth faltering ~bake ~bite bin bins gain portion supper taste tastes ~try stone peg pop tray',
    phrases: [
      'will only eat',
      'only eats',
      'energy drinks',
      'red bull',
      'steals|hides|hoards food',
      'refuses *2 food|meals|eat',
      'skips|misses *1 breakfast|lunch|meals|dinner',
      'lost|gained|gaining|losing *3 stone|kilos|weight|kg|pounds',
      'puts|put on weight',
      'first solid|solids',
      'bottle feeds',
      'faltering growth',
      'red book',
      'lost|lose|gain|gained|put *2 weight|kg|pounds|stone',
      'sit|sits at the table',
      'free school meals',
    ],
    answeredBy: 'cooking illness teeth sport swimming speech shopping health feelings routine money',
  },
  toilet: {
    words: `
      ~wet wets wetting bedwetting enuresis encopresis toilet toilets toileting potty nappy nappies ~soil constipation constipated
      continence incontinent incontinence wee wees weeing poo poos pooing laxative laxatives bladder bowel bowels pullups movicol
      urine faeces smears smearing commode
      accidents pants`,
    also: 'dry bed beds pad pads alarm accident accidents sheets mattress drinks',
    phrases: [
      'wet himself|herself',
      'wets himself|herself',
      'in nappies',
      'bowel movement',
      'wet at night',
      'wet beds|bed|knickers|pants',
      'dry nights|night|bed',
      'alarm mat',
      'pull ups',
    ],
    answeredBy: 'sleep washing illness feelings health clothes',
  },
  eyes: {
    words: `whiteboard blackboard specsavers optometry
      +glasses +optician optometrist eyesight squint squints squinting blurry blurred +lens lenses myopia shortsighted spectacles specs
      blind blindness opticians ophthalmology ophthalmologist patching eyepatch qtvi braille magnifier
      sighted eyedrops`,
    also: 'eye eyes sight vision board see frames ~read',
    phrases: [
      'holds|hold *3 close',
      'sits close',
      'bumps into',
      'cannot read the *2 board|sign|number',
      'eye test|tests|clinic|check|appointment|patch',
      'vision express',
      "cannot|can't see the? board",
      'sight test|loss',
    ],
    answeredBy: 'health',
  },
  hearing: {
    words: `
 hearing audiology audiologist deaf deafness grommets cochlear bsl ear ears earache tympanometry mishears
      headset tinnitus`,
    also: '~hear volume television tv loud listen aid aids batteries sign signs ~listen glue',
    phrases: [
      'says what',
      'does not hear',
      'cannot hear',
      'misses what',
      'turn|turns up the tv|television|volume',
      'hearing aid|aids|test',
      'glue ear',
      'turns the? *2 up',
      'sign language',
    ],
    answeredBy: 'speech health',
  },
  speech: {
    words: `
      speech salt slt stammer stammers stammering stutter stutters stuttering makaton pecs nonverbal nonspeaking mute mutism
      communicates communicate communication vocabulary babble babbles pronounce pronounces lisp aac dysfluency
      understandable unclear signing
      dummy dummies grunts pointing babbling mumbles selective whispers silent syllables vowels`,
    also: '~talk words ~say phrases phrase sentences cards point points symbols language ~sign sounds sound ~understand therapist now choose voice tongue mouth staff ~hear pain',
    phrases: [
      'says few|no|very',
      'hard to understand',
      "will not|won't speak|talk",
      "cannot|can't say|make himself|herself",
      'will not answer',
      'answer the register',
      'does not speak|talk',
      'points and',
      'speech and language',
      'language therapist|therapy',
      'selectively? mute',
      'picture cards|card',
      'few|no|# words',
      'communication board|book|aid|passport|cards',
      'now and next',
    ],
    answeredBy: 'hearing early health english',
  },
  illness: {
    words: `
 asthma inhaler inhalers spacer epilepsy epileptic seizure seizures diabetes diabetic insulin epipen epipens allergy allergies
 allergic anaphylaxis medication medications medicine medicines methylphenidate immunised unimmunised vaccinated unvaccinated immunisation immunisations vaccine vaccines
 vaccination vaccinations jab jabs mmr hepatitis tb tuberculosis anaemia sickle thyroid migraine migraines headache headaches
 infection infections bloods fluoxetine sertraline antibiotics prescription prescriptions nebuliser wheezy wheeze wheezing
 breathless pharmacist ventilator tracheostomy gastrostomy haemophilia cystic fibrosis arthritis cancer chemotherapy eczema
 injection injections injects syringe carbs hypo hypos hypoglycaemia ketones puffs gluten coeliac scabies steroid steroids 
 impetigo ringworm worms rash hiv serology foetal fasd malaria vitamin vitamins 
 peanut  xray ultrasound surgeon anaesthetic
      antihistamine hayfever pollen anaphylactic hospitalised ambulance faints fainting fainted dizzy vomiting diarrhoea tonsils tonsillitis ezcema stomach kidney liver lupus crohns colitis hernia verruca verrucas flu covid catheter stoma ileostomy polio rickets anaemic nosebleeds painkillers paracetamol ibuprofen dialysis transplant`,
    also: `+nurse +doctor gp hospital surgery clinic consultant blood chest heart pain dose doses tablets tablet chemist pharmacy paediatrician ill unwell breathing machine tube results pen pens paediatrics cough temperature attack attacks appointment appointments review reviews effects symptoms pump check checks readings reading sugar sugars +fit iron scan finger cream plaster stitches fracture operation nut nuts
      sick sickness fever`,
    phrases: [
      'a & e',
      'hay fever',
      'taken|rushed *2 hospital',
      'in hospital',
      'side effects',
      'heart condition|murmur',
      'first aid kit|course',
      'sick note',
      'blood test|tests|results|sugar|sugars',
      'blue|brown inhaler',
      'care plan for',
      'takes|take|taking *2 tablets|meds|medicine',
      'finger prick',
      'sickle cell',
      'in pain',
    ],
    answeredBy: 'health eating',
  },
  health: {
    words: `iha rha unregistered registered physically ailments healthcare`,
    also: 'health healthy gp doctor nurse surgery dentist optician appointment appointments checks check medical register registered',
    phrases: [
      'never seen a doctor|dentist|gp',
      'gp herself|himself',
      'first aid',
      'medical history|records|advisor|adviser',
      'health assessment|record|records|passport|check|checks|history|needs|appointments|review|visitor',
      'no gp|dentist|optician',
      'not registered',
      'initial health',
      'red book',
      'hospital passport',
      'gp registration',
      'register|registered|registers *4 gp|doctor|surgery|practice',
      'health needs',
    ],
    answeredBy: 'illness teeth eyes hearing eating sexual-health speech mobility puberty',
  },
  mobility: {
    words: `
      wheelchair wheelchairs walker hoist hoists splint splints orthotics orthotic insoles buggy pram pushchair crutches ramp ramps
      adaptations adapted rails physiotherapy physiotherapist physio cerebral palsy hemiplegia hypermobile hypermobility scoliosis
      footplate footplates sling slings wheelroom  dystrophy harness limp limps prosthetic occupational
      clumsy coordination trips stumbles limbs prosthesis amputee spina bifida paralysed crutch physios orthosis clubfoot hydrocephalus`,
    also: `ot frame seat stretches hips hip sores sore balance walking steps chair chairs stairs stand legs leg arm arms bath sit sits muscles posture equipment fall falls outgrown`,
    phrases: [
      'falls|fell|falling over|off',
      'bumps|knocks into',
      'one leg|arm|hand',
      'bumps into',
      'motor skills',
      'fine motor',
      'gross motor',
      "cannot|can't walk|climb",
      'standing frame',
      'car seat',
      'physical disability|difficulty',
      'grab rails',
      'walking frame',
      'outgrown *2 chair|buggy|frame|splints|wheelchair',
    ],
    answeredBy: 'safety-home dressing',
  },
  'sexual-health': {
    words: `
 contraception contraceptive pregnant pregnancy pregnancies sti stis chlamydia condom condoms implant 
 sex sexual sexually abortion miscarriage midwife antenatal unborn hpv`,
    also: 'pill clinic partner boyfriend relationships baby scan consent brook coil depo',
    phrases: [
      'may|might be pregnant',
      'missed *2 period',
      'morning after',
      'having sex',
      'sex education',
      'sexual health',
      'morning after',
      'unprotected sex',
      'c card',
    ],
    answeredBy: 'health exploitation relationships parenting',
  },
  puberty: {
    phrases: ['first period', 'started *2 periods', 'body changes'],
    words: `puberty period periods menstruation sanitary tampons tampon bra bras`,
    also: 'pads body changes deodorant spots towels',
    answeredBy: 'washing health sexual-health',
  },
  substances: {
    words: `
 ~vape vapes ~smoke smoker smokers cigarette cigarettes tobacco nicotine cannabis weed +drug alcohol drunk ketamine nitrous 
 cocaine mdma heroin substance substances overdosed stoned naloxone rehab detox hungover vodka cider beer booze 
 xanax benzos solvents spliff spliffs
      lager wine spirits pissed puff bong grinder edibles lean dealer coke ket pregabalin wasted comedown tipsy sober`,
    also: 'drinking drinks pills patches gum high balloons spice lean joint joints',
    phrases: [
      'under the influence',
      'no alcohol',
      'comes|came home drunk|high|stoned',
      'laughing gas',
      'takes|taking|took *2 drugs|pills|mdma|ketamine',
      'stop smoking',
      'binge drinking',
      'drinks|drinking *3 weekend|weekends|vodka|beer|alcohol|park',
      'magic mushrooms',
    ],
    answeredBy: 'exploitation health',
  },
}
