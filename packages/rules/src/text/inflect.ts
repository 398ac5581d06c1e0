/** Verbs whose past forms no rule of spelling gives: past, then past participle where it differs. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  arise: ['arose', 'arisen'],
  be: ['am', 'is', 'are', 'was', 'were', 'been'],
  become: ['became'],
  begin: ['began', 'begun'],
  bend: ['bent'],
  bet: ['bet'],
  bite: ['bit', 'bitten'],
  bleed: ['bled'],
  blow: ['blew', 'blown'],
  break: ['broke', 'broken'],
  bring: ['brought'],
  build: ['built'],
  burn: ['burnt', 'burned'],
  burst: ['burst'],
  buy: ['bought'],
  catch: ['caught'],
  choose: ['chose', 'chosen'],
  cling: ['clung'],
  come: ['came'],
  creep: ['crept'],
  cut: ['cut'],
  deal: ['dealt'],
  dig: ['dug'],
  do: ['does', 'did', 'done'],
  draw: ['drew', 'drawn'],
  dream: ['dreamt', 'dreamed'],
  drink: ['drank', 'drunk'],
  drive: ['drove', 'driven'],
  eat: ['ate', 'eaten'],
  fall: ['fell', 'fallen'],
  feed: ['fed'],
  feel: ['felt'],
  fight: ['fought'],
  find: ['found'],
  flee: ['fled'],
  fling: ['flung'],
  fly: ['flies', 'flew', 'flown'],
  forget: ['forgot', 'forgotten'],
  forgive: ['forgave', 'forgiven'],
  freeze: ['froze', 'frozen'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  go: ['goes', 'went', 'gone'],
  grow: ['grew', 'grown'],
  hang: ['hung'],
  have: ['has', 'had', 'having'],
  hear: ['heard'],
  hide: ['hid', 'hidden'],
  hit: ['hit'],
  hold: ['held'],
  hurt: ['hurt'],
  keep: ['kept'],
  kneel: ['knelt'],
  know: ['knew', 'known'],
  lay: ['laid'],
  lead: ['led'],
  lean: ['leant', 'leaned'],
  leap: ['leapt', 'leaped'],
  learn: ['learnt', 'learned'],
  leave: ['left'],
  lend: ['lent'],
  let: ['let'],
  lie: ['lies', 'lied', 'lying'],
  light: ['lit'],
  lose: ['lost'],
  make: ['made'],
  mean: ['meant'],
  meet: ['met'],
  mislead: ['misled'],
  overcome: ['overcame'],
  oversleep: ['overslept'],
  pay: ['paid'],
  put: ['put'],
  quit: ['quit', 'quitting'],
  read: ['read'],
  ride: ['rode', 'ridden'],
  ring: ['rang', 'rung'],
  rise: ['rose', 'risen'],
  run: ['ran'],
  say: ['said'],
  see: ['saw', 'seen'],
  seek: ['sought'],
  sell: ['sold'],
  send: ['sent'],
  set: ['set'],
  sew: ['sewed', 'sewn'],
  shake: ['shook', 'shaken'],
  shave: ['shaved', 'shaven'],
  shine: ['shone'],
  shoot: ['shot'],
  show: ['showed', 'shown'],
  shrink: ['shrank', 'shrunk'],
  shut: ['shut'],
  sing: ['sang', 'sung'],
  sink: ['sank', 'sunk'],
  sit: ['sat'],
  sleep: ['slept'],
  slide: ['slid'],
  sling: ['slung'],
  smell: ['smelt', 'smelled'],
  speak: ['spoke', 'spoken'],
  spend: ['spent'],
  spill: ['spilt', 'spilled'],
  spin: ['spun'],
  spit: ['spat'],
  spoil: ['spoilt', 'spoiled'],
  spread: ['spread'],
  stand: ['stood'],
  steal: ['stole', 'stolen'],
  stick: ['stuck'],
  sting: ['stung'],
  stink: ['stank', 'stunk'],
  strike: ['struck', 'stricken'],
  swear: ['swore', 'sworn'],
  sweep: ['swept'],
  swim: ['swam', 'swum'],
  swing: ['swung'],
  take: ['took', 'taken'],
  teach: ['taught'],
  tear: ['tore', 'torn'],
  tell: ['told'],
  think: ['thought'],
  throw: ['threw', 'thrown'],
  try: ['tries', 'tried'],
  undergo: ['undergoes', 'underwent', 'undergone'],
  understand: ['understood'],
  undertake: ['undertook', 'undertaken'],
  upset: ['upset'],
  wake: ['woke', 'woken'],
  wear: ['wore', 'worn'],
  weep: ['wept'],
  win: ['won'],
  withdraw: ['withdrew', 'withdrawn'],
  withhold: ['withheld'],
  write: ['wrote', 'written'],
}

/** Verbs of more than one syllable that double their last letter, as British spelling has it. */
const doubling =
  /(?:[aeiou]fer|mit|[^aeiou]cur|trol|pel|vel|cel|bel|nal|sel|rol|dmit|rap|gram|gin|gret|quip|get|set|put|fit)$/

const vowel = /[aeiou]/
const oneSyllable = /^[^aeiou]*[aeiou][^aeiouwxy]$/

/** Every form of a verb, itself first: `engage`, `engages`, `engaged`, `engaging`. */
export function verbForms(verb: string): string[] {
  const own = irregular[verb]
  const stem = verb.endsWith('ie') ? `${verb.slice(0, -2)}y` : verb
  const doubled = oneSyllable.test(verb) || (verb.length > 4 && doubling.test(verb) && !verb.endsWith('e'))
  const base = doubled ? verb + verb.at(-1) : verb
  const mute = verb.endsWith('e') && !/(?:ee|oe|ye)$/.test(verb)
  const ing = verb.endsWith('ie') ? `${stem}ing` : mute ? `${verb.slice(0, -1)}ing` : `${base}ing`
  const past = verb.endsWith('e')
    ? `${verb}d`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ied`
      : `${base}ed`
  return [...new Set([verb, plural(verb), ...(own ?? [past]), ing])]
}

/** A noun and its plural: `placement`, `placements`. */
export const nounForms = (noun: string): string[] => [noun, plural(noun)]

function plural(word: string): string {
  const last = word.at(-1) ?? ''
  if (/(?:s|x|z|ch|sh|^go|^do|^undergo)$/.test(word)) return `${word}es`
  if (last === 'y' && !vowel.test(word.at(-2) ?? '')) return `${word.slice(0, -1)}ies`
  return `${word}s`
}
