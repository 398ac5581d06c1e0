/**
 * Services and provisions by the names under which plans ask for them. Each is a way of meeting a need, and none is a need.
 * Source: Scrutiny review 2019 s.6, and the project's own reading of plans.
 */
const services: ReadonlySet<string> = new Set([
  'advocacy',
  'camhs',
  'counselling',
  'ehcp',
  'mentoring',
  'mentor',
  'nursery',
  'respite',
  'sessions',
  'therapist',
  'therapy',
  'tuition',
  'tutor',
  'anger management',
  'teaching assistant',
  'supervised contact',
  'family time',
  'short breaks',
  'life story work',
  'direct work',
  'keep safe work',
  'nurture group',
  'play scheme',
  'one to one',
  'ta',
  'rha',
])

/** Whether a text has one of the names at all: most have none, and need not be cut into words. */
const namesOne = new RegExp(`\\b(?:${[...services].join('|')})\\b`, 'i')

/** Words by which a plan says that something is wanted. */
const wants: ReadonlySet<string> = new Set(['need', 'needs', 'require', 'requires', 'requiring', 'needing'])

/** Words that begin a reason, or say what the service is for. */
const reasons: ReadonlySet<string> = new Set([
  'because',
  'since',
  'so',
  'as',
  'to',
  'after',
  'for',
  'when',
  'who',
  'which',
])

/** So many words may stand between the wanting and the service: "needs some regular play therapy". */
const between = 4

/**
 * The service that a text asks for without saying why: the first sentence of it that does. Words that are quoted from somebody are
 * left alone. Undefined where there is none.
 */
export function serviceNamedAsNeed(text: string): string | undefined {
  if (!namesOne.test(text)) return undefined
  for (const sentence of unquoted(text)
    .toLowerCase()
    .split(/[.!?;\n]/)) {
    const words = sentence.split(/[^a-z’'-]+/)
    const wanted = words.findIndex((word) => wants.has(word))
    if (wanted < 0) continue
    const found = serviceAfter(words, wanted)
    if (found !== undefined && !words.slice(wanted + 1).some((word) => reasons.has(word))) return found
  }
  return undefined
}

function serviceAfter(words: readonly string[], wanted: number): string | undefined {
  for (let at = wanted + 1; at <= wanted + 1 + between && at < words.length; at++) {
    for (const length of [3, 2, 1]) {
      const name = words.slice(at, at + length).join(' ')
      if (services.has(name)) return name
    }
  }
  return undefined
}

const unquoted = (text: string) =>
  /[“"‘]/.test(text) ? text.replaceAll(/“[^”]*”|"[^"]*"|‘[^’]*’(?!\p{L})/gu, ' ') : text
