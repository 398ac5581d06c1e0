import type { Families } from './family.ts'

/** Safety at home, outside and online. */
export const safety: Families = {
  missing: {
    words:
      'abscond absconds absconding absconded runaway curfew whereabouts rhi missing runaways absconder hideout',
    also: 'overnight late home police text texts flat strangers returns return hotel train',
    phrases: [
      'found in|at|with',
      'not come|came home|back',
      'out *2 night|midnight|late',
      'did not come|return',
      'stays|stayed out',
      'climbs out',
      'leaves *3 night|window',
      'police *3 found|brought',
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
 machete dealers dealing dealer barnardos
      predators pimp trapline coercion`,
    also: 'car cars picked drugs phones missing train hotel boyfriend gifts ways lines runs carries older',
    phrases: [
      'older|adult *2 friends|men|males',
      'found with',
      'with two|older|adult|unknown adults|men|males',
      'carries|carried|found *3 knife|blade|weapon',
      'unexplained money|gifts|phones|trainers',
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
      privacy passwords password catfish catfished sexting webcam followers livestream sextortion ceop
      sexts blackmailed onlyfans telegram chatroom chatrooms pornography porn trolls trolled`,
    also: 'screen ipad pictures sent messages gaming settings app apps account list block strangers delete filter',
    phrases: [
      'adult sites',
      'strangers online',
      'messages from',
      'talking|talks to strangers|men',
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
      'laptop phone phones screen screens ipad gaming xbox playstation console tiktok wifi youtube tv television fortnite roblox tiktoks gamer netflix telly videos',
    also: 'tablet bed charge charger online bedroom kitchen app switch switches',
    phrases: [
      'all night|day on',
      'on the xbox|playstation|ipad|phone|screen|computer',
      'hours *3 screen|phone|xbox',
      'screen time',
      'on phone|phone till|until',
      'on his|her|their phone',
      'the tablet',
      'hands in|over',
    ],
    answeredBy: 'sleep online attendance leisure sport routine',
  },
  relationships: {
    words:
      'boyfriend girlfriend boyfriends partner relationships consent jealous controlling dating ex jealousy coercive',
    also: 'healthy relationship hits red flags violent friend',
    phrases: [
      'hit by *3 boyfriend|girlfriend|partner',
      'controlling',
      'healthy relationships|relationship',
      'domestic abuse|violence',
      'freedom programme',
    ],
    answeredBy: 'exploitation online sexual-health feelings friends voice trauma police',
  },
  'safety-home': {
    words: `
 stairgate  bolt chime chimes scald scalds burns poison bleach sockets blinds 
 lockable
      matches lighter firesetting fires stairwell gas smoke scissors blades fence balcony`,
    also: 'stairs stair window windows door lock cot kitchen fire knives hot bed safety medication keys climb kettle oven cupboard sleepwalks gate gates guard monitor latch catch alarm alarms locked',
    phrases: [
      'sets|set|lights|lit fires|fire',
      'plays with *2 matches|fire|knives',
      'runs|ran out of the',
      'leaves the gas|oven|hob',
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
    ],
    answeredBy: 'missing sleep mobility room road respite swimming illness',
  },
  road: {
    words:
      'road roads kerb traffic helmet bike bikeability pavement crossing pedestrian scooter seatbelt kerbs crossings zebra moped cyclist',
    also: 'bikes cycle cross crosses looks runs street car vis route gate parked cars',
    phrases: [
      'runs|run|ran *3 traffic|cars',
      'into the road|traffic',
      'no road sense',
      'does not look|stop',
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
}
