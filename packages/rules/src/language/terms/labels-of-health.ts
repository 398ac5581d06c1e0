import { lines, type Term } from '../term.ts'
import { disabilityLanguage, suicideLanguage } from './sources.ts'

/** Words that make a person their illness, their disability or what they take. Source: project wording set. */
export const labelsOfHealth: readonly Term[] = [
  {
    terms: lines(`
      alcoholic
      alcoholics
      chronic|recovering|reformed|functioning|raging|known alcoholic|alcoholics
      addict
      addicts
      drug|heroin|crack|cocaine|drugs|recovering|reformed|former|known|gambling|smack|opiate addict|addicts
      alcohol|drug|substance|heroin|solvent|cannabis abuser|abusers
      junkie
      junkies
      junky
      crackhead
      crackheads
      smackhead
      smackheads
      druggie
      druggies
      pothead
      potheads
      stoner
      stoners
      pisshead
      wino
      winos
      drunkard
      drunkards
      ~be a drunk
      [a drunk] .|,|and|who|but|or
      habitual|known|town|village drunk
      drug habit
      dirty urine|sample|test
      ~fall off the wagon
    `),
    reason: 'It makes a person what they take',
    alternatives: [
      'drinks a bottle of wine most nights',
      'has used heroin since 2019',
      'is dependent on alcohol',
      'is in recovery',
    ],
    source: 'Scrutiny review 2019 s.8, s.10; project wording set',
    exceptions: lines(`
      alcoholic drink|drinks|beverage|beverages|gel|gels|wipe|wipes|content|punch|cider|beer|wine|spirits|fruit|lemonade|hand|liver|hepatitis|sweets
      non-alcoholic
      alcoholics anonymous
      narcotics|alcoholics|gamblers anonymous
      chocolate|football|telly|tv|sugar|gaming|phone|shopping|book|news|tea|coffee|lego|minecraft|sport|fitness addict|addicts
      a drunk driver|man|woman|passenger|customer
    `),
    unless:
      'beer wine cider lager shandy drink drinks gel gels wipe wipes punch cocktail cocktails fragrance mouthwash perfume beverage beverages lemonade',
  },
  {
    terms: lines(`
      wheelchair-bound
      bound to a|his|her|their wheelchair
      confined to a|his|her|their|the wheelchair|bed
      housebound by
      bed-bound
      bedridden
      ~suffer from *2 autism|asperger|asperger's|adhd|add|dyslexia|dyspraxia|epilepsy|disability|disabilities|disorder|disorders|palsy|down|down's|downs|syndrome|fasd|foetal|fetal|impairment|difficulty|difficulties|depression|anxiety|schizophrenia|bipolar|psychosis|illness|deafness|blindness|condition|conditions|dystrophy|fibrosis|hiv|ptsd|learning|tourette|tourette's|tourettes|attachment
      ~suffer with *2 autism|adhd|epilepsy|palsy|syndrome|disability|disabilities|depression|schizophrenia|bipolar|anxiety|disorder
      ~suffer a learning|physical|mental disability|impairment|illness
      sufferer
      sufferers
      epilepsy|autism|asthma|adhd|anxiety sufferer|sufferers
      ~afflict with|by
      stricken with|by
      crippled
      a cripple
      cripple
      cripples
      handicapped
      mentally|physically handicapped|retarded|defective|subnormal|deficient
      a|the handicap
      mental|learning handicap
      retard
      retarded
      spastic
      spaz
      mongol
      invalid child|mother|father
      the disabled
      a disabled
      deaf and dumb
      deaf-mute
      deaf mute
      victim of *2 autism|palsy|disability|syndrome|polio|epilepsy
      mental age of
      special needs child|children|kid|kids|boy|girl|pupil|pupils
      an|the autistic
      a|an epileptic
      epileptics
      a diabetic
      high|low functioning autistic|autism
      high-functioning
      low-functioning
      severely autistic
      a bit|little autistic
      normal child|children|kids|family|families
      not normal
    `),
    reason: 'It makes a person their condition, or one to be pitied',
    alternatives: [
      'uses a wheelchair',
      'has epilepsy',
      'is autistic',
      'a disabled child',
      'needs help with …',
    ],
    source: disabilityLanguage,
    exceptions: lines(`
      a disabled child|children|person|people|adult|man|woman|boy|girl|parent|parents|toilet|badge|parking|space|bay|access|facility|facilities|students|student|facilities
      the disabled child|children|toilet|toilets|parking|bay|bays|space|spaces|badge|access|children's|facility|facilities|living|students|loo|ramp|swimmers|person|people
      a|an epileptic seizure|seizures|fit|fits|episode
      a diabetic eye|clinic|nurse|diet|check|team|meal|friend|child|girl|boy|review|snack
      an|the autistic child|children|person|people|boy|girl|adult|society|unit|pupil|pupils|students|community|man|woman|daughter|son|friend|girls|boys
      the|a handicap race|system|golf
      normal school day|days|run|hours|uniform|routine|week|time|bus|start|dinner|lunch|morning|transport|taxi
      invalid ticket|password|carriage|address|form|card|pin
    `),
  },
  {
    terms: lines(`
      ~commit suicide
      failed suicide|suicides
      failed suicide attempt|attempts
      failed attempt to *1 kill|end|hang
      successful|unsuccessful|completed suicide
      successful|unsuccessful *1 attempt to kill|end
      suicidal gesture|gestures
      cry for help
      self-harmer
      self-harmers
      ~be|~become a schizophrenic|psychotic|manic|depressive|psychopath|sociopath
      schizo
      schizophrenics
      psychopath
      psychopathic
      sociopath
      a schizophrenic
      mentally unstable
      ~be|~become|~go|~get *1 senile|demented
      mental patient|home|institution
      lunatic
      the mentally ill
      mad|crazy woman|mother|man|father|mum
      ~have a screw loose
      not right in the head
      ~play the mental health card
    `),
    reason: 'It blames or labels somebody who is in distress',
    alternatives: [
      'died by suicide',
      'tried to end his life',
      'cut her arm on 3 May after the call with Dad',
      'has schizophrenia',
    ],
    source: suicideLanguage,
    exceptions: ['~hear *1 cry for help', 'cry for help from'],
  },
]
