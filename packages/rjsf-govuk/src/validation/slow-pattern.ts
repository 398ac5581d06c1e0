/** One element of a pattern: what it matches, whether it may be missing, and whether it may come any number of times. */
interface Element {
  readonly matches: (character: string) => boolean
  readonly isOptional: boolean
  readonly isRepeated: boolean
  /** Choices of a group. */
  readonly choices?: readonly (readonly Element[])[]
}

/** Stands for every character that a pattern of a form tells apart. */
const sample = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)),
  '\n',
  'é',
  '’',
  '中',
]

/**
 * Whether a pattern repeats a group that can itself be read in more than one way, as `(a+)+`, `(\w+\s?)*` or `(a|a)*`. The
 * time to find that an answer does not match then doubles with each character. It looks at each repeated group on its
 * own: a repetition inside is harmless where something has to come between, as in `[a-z]+(-[a-z]+)*`.
 */
export function isSlow(source: string): boolean {
  if (!/[*+}]\??\)|\|/.test(source) && !/\)[*+{]/.test(source)) return false
  const reader = new PatternReader(source)
  try {
    return someRepeatsInTwoWays(reader.choices())
  } catch {
    return false
  }
}

const someRepeatsInTwoWays = (choices: readonly (readonly Element[])[]): boolean =>
  choices.some((sequence) =>
    sequence.some(
      (element) =>
        element.choices !== undefined &&
        ((element.isRepeated && isAmbiguous(element.choices)) || someRepeatsInTwoWays(element.choices)),
    ),
  )

const overlap = (one: Element, other: Element): boolean =>
  sample.some((character) => one.matches(character) && other.matches(character))

function isAmbiguous(choices: readonly (readonly Element[])[]): boolean {
  const singles = choices.flatMap((sequence) => (sequence.length === 1 ? sequence : []))
  if (singles.some((one, at) => singles.slice(at + 1).some((other) => overlap(one, other)))) return true
  return choices.some((sequence) =>
    sequence.some((element, at) => {
      if (!element.isRepeated) return false
      const others = sequence.filter((_, index) => index !== at)
      return !others.some((other) => !other.isOptional && !overlap(element, other))
    }),
  )
}

/** Reads as much of a regular expression as is needed to see what repeats. */
class PatternReader {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  choices(): Element[][] {
    const choices: Element[][] = [[]]
    while (this.#at < this.#source.length && this.#source[this.#at] !== ')') {
      if (this.#source[this.#at] === '|') {
        this.#at++
        choices.push([])
      } else {
        const element = this.#element()
        if (element !== undefined) choices.at(-1)?.push(element)
      }
    }
    return choices
  }

  #element(): Element | undefined {
    const start = this.#at
    const character = this.#source[this.#at++]
    if (character === '^' || character === '$') return undefined
    if (character === '(') return this.#group()
    if (character === '[') this.#skip(/(?:\\.|[^\]\\])*\]/y)
    if (character === '\\')
      this.#skip(/u\{[0-9a-f]+\}|u[0-9a-f]{4}|x[0-9a-f]{2}|[pPk][{<][^}>]*[}>]|c[a-z]|[\s\S]/iy)
    const atom = this.#source.slice(start, this.#at)
    if (/^\\[bB]$/.test(atom)) return undefined
    const expression = new RegExp(`^(?:${atom})$`, /\\[pPu]\{/.test(atom) ? 'u' : '')
    return { matches: (one) => expression.test(one), ...this.#times() }
  }

  #group(): Element | undefined {
    const opening = this.#skip(/\?(?:[:=!]|<[=!]|<[^>]*>)/y)
    const choices = this.choices()
    this.#at++
    const times = this.#times()
    if (/^\?<?[=!]/.test(opening)) return undefined
    const isOptional = choices.some((sequence) => sequence.every((element) => element.isOptional))
    const all = choices.flat()
    return {
      choices,
      matches: (one) => all.some((element) => element.matches(one)),
      isOptional: times.isOptional || isOptional,
      isRepeated: times.isRepeated || (all.some((element) => element.isRepeated) && all.length === 1),
    }
  }

  #times(): { readonly isOptional: boolean; readonly isRepeated: boolean } {
    const times = this.#skip(/(?:[*+?]|\{\d+(?:,\d*)?\})\??/y)
    const [, least = '', comma, most = ''] = /^\{(\d+)(,?)(\d*)/.exec(times) ?? []
    const many = comma && (most === '' || Number(most) > 20)
    return {
      isOptional: /^[*?]/.test(times) || (least !== '' && Number(least) === 0),
      isRepeated: /^[*+]/.test(times) || Boolean(many),
    }
  }

  #skip(expression: RegExp): string {
    expression.lastIndex = this.#at
    const [found = ''] = expression.exec(this.#source) ?? []
    this.#at += found.length
    return found
  }
}
