import type { HealthPassport } from '@open-care-plan/model'
import { answersIn, answerTo, type Setting, signed } from './answers.ts'
import { type Group, type Piece, under } from './pieces.ts'

/** What the booklet says, in its order, before it is laid on pages. */
export interface BookletContents {
  /** The name the child goes by; undefined where none is recorded. */
  readonly name: string | undefined
  /** From what a helper needs in a hurry to the people who look after the child’s health. */
  readonly main: readonly Group[]
  /** The last page or pages: what the booklet is. */
  readonly closing: readonly Group[]
}

/** Puts a passport in the order of the booklet: what a helper needs in a hurry first, then the child’s own words. */
export function bookletContents(passport: HealthPassport, setting: Setting): BookletContents {
  const { strings } = setting
  const name = passport.child.likesToBeCalled || passport.child.givenName || undefined
  const chapter = (id: keyof typeof strings.chapters, groups: readonly Group[], startsPage = false) => {
    const filled = groups.length > 0 ? groups : [{ pieces: [note(id, strings.nothing)] }]
    const [first, ...rest] = under([heading('chapter', id, strings.chapters[id])], filled)
    return first === undefined ? [] : [{ ...first, startsPage }, ...rest]
  }
  const { aboutMe = {} } = passport
  return {
    name,
    main: [
      ...chapter('first', inAHurry(passport, setting), true),
      ...chapter(
        'aboutMe',
        ['whatMatters', 'howToTalkToMe', 'whatHelps', 'worries', ...Object.keys(aboutMe)]
          .filter((member, at, all) => all.indexOf(member) === at)
          .map((member) => ownWords(memberOf(aboutMe, member), ['aboutMe', member], setting)),
        true,
      ),
      ...chapter('needs', [
        ownWords(passport.healthNeeds, ['healthNeeds'], setting),
        ownWords(passport.emotionalHealth, ['emotionalHealth'], setting),
      ]),
      ...chapter('history', [
        ...part(passport.birth, ['birth'], setting),
        ...entries(passport.history, ['history'], 'what', setting),
      ]),
      ...chapter('family', entries(passport.familyHealth, ['familyHealth'], 'who', setting)),
      ...chapter('growing', [
        ...titled(
          ['immunisations'],
          entries(passport.immunisations, ['immunisations'], 'what', setting),
          setting,
        ),
        ...titled(['growth'], growing(passport, setting), setting),
      ]),
      ...chapter('people', [
        ...person(passport.gp, ['gp'], setting),
        ...person(passport.dentist, ['dentist'], setting),
        ...person(passport.optician, ['optician'], setting),
        ...person(passport.nurse, ['nurse'], setting),
      ]),
      ...more(passport, setting).flatMap((group, at) => (at === 0 ? chapter('more', [group]) : [group])),
    ],
    closing: chapter('about', [
      {
        pieces: [
          note('belongs', strings.belongsTo(name)),
          note('not-the-record', strings.notTheRecord),
          ...answerTo(passport.madeWithChild, ['madeWithChild'], setting),
          ...answerTo(passport.givenToChildOn, ['givenToChildOn'], setting),
          ...answerTo(passport.revision, ['revision'], setting),
        ],
      },
    ]),
  }
}

/** Who the child is, what must not be given, what is taken, and who says yes. */
function inAHurry(passport: HealthPassport, setting: Setting): readonly Group[] {
  const { strings, words } = setting
  const { child } = passport
  const names = [child.givenName, child.familyName].filter(Boolean).join(' ')
  const told = (path: string, text: string): Piece => ({
    key: path,
    kind: 'answer',
    title: words.titleOf([path]),
    text,
  })
  const list = (
    items: readonly object[] | undefined,
    path: string,
    member: string,
    none: string,
  ): readonly Group[] =>
    items === undefined || items.length === 0
      ? [{ pieces: [told(path, items === undefined ? strings.notAsked : none)] }]
      : titled([path], entries(items, [path], member, setting), setting)
  return [
    {
      pieces: [
        note('first', strings.firstNote),
        ...(names === ''
          ? []
          : [{ key: 'name', kind: 'answer' as const, title: strings.myName, text: names }]),
        ...answerTo(child.likesToBeCalled, ['child', 'likesToBeCalled'], setting),
        ...answerTo(child.pronouns, ['child', 'pronouns'], setting),
        ...answerTo(child.dateOfBirth, ['child', 'dateOfBirth'], setting),
        ...answerTo(
          child.nhsNumber?.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3'),
          ['child', 'nhsNumber'],
          setting,
        ),
        ...answerTo(passport.bloodGroup, ['bloodGroup'], setting),
      ],
    },
    ...list(bySeriousness(passport.allergies), 'allergies', 'to', strings.noneKnown),
    ...list(passport.medicines, 'medicines', 'name', strings.none),
    { pieces: [told('consent', passport.consent?.trim() || strings.notWritten)] },
  ]
}

/** Allergies that can be dangerous stand before the others. */
const bySeriousness = (allergies: HealthPassport['allergies']): HealthPassport['allergies'] =>
  allergies?.toSorted((one, other) => Number(other.serious ?? false) - Number(one.serious ?? false))

/** An answer in the child’s own words, or lines to write it on. */
function ownWords(value: unknown, path: readonly string[], setting: Setting): Group {
  const pieces = answerTo(value, path, setting)
  const lines: Piece = { key: path.join('/'), kind: 'write', title: setting.words.titleOf(path) }
  return { pieces: pieces.length > 0 ? pieces : [lines] }
}

/** Each item of a list: its name, its answers, and who wrote it. */
function entries(
  items: readonly object[] | undefined,
  path: readonly string[],
  member: string,
  setting: Setting,
): readonly Group[] {
  return (items ?? []).flatMap((item, at) => {
    const place = [...path, String(at)]
    const name = memberOf(item, member)
    const text = typeof name === 'string' && name.trim() !== '' ? name.trim() : setting.words.titleOf(place)
    const answers = answersIn(item, place, setting, [member])
    const key = place.join('/')
    return [
      { name: text, pieces: [{ key, kind: 'entry', text }, ...answers, ...signed(item, place, setting)] },
    ]
  })
}

/** A part of the record with its title and who wrote it; none where nothing is in it. */
function part(value: object | undefined, path: readonly string[], setting: Setting): readonly Group[] {
  const answers = value === undefined ? [] : answersIn(value, path, setting)
  if (value === undefined || answers.length === 0) return []
  const name = setting.words.titleOf(path)
  return titled(path, [{ name, pieces: [...answers, ...signed(value, path, setting)] }], setting)
}

/** Somebody who looks after the child’s health, by name. */
function person(contact: HealthPassport['gp'], path: readonly string[], setting: Setting): readonly Group[] {
  const { name = '', ...others } = contact ?? {}
  const answers = answersIn(others, path, setting)
  if (name === '' && answers.length === 0) return []
  const named: readonly Piece[] = name === '' ? [] : [{ key: path.join('/'), kind: 'entry', text: name }]
  return titled(
    path,
    [{ name: name || setting.words.titleOf(path), pieces: [...named, ...answers] }],
    setting,
  )
}

function growing({ growth = [] }: HealthPassport, setting: Setting): readonly Group[] {
  const { words, strings } = setting
  return growth.map((item, at) => {
    const place = ['growth', String(at)]
    const measure = (member: 'heightCm' | 'weightKg', say: (value: number) => string) =>
      item[member] === undefined ? [] : answerTo(say(item[member]), [...place, member], setting)
    const name = item.on === undefined ? words.titleOf(place) : words.valueOf([...place, 'on'], item.on)
    return {
      name,
      pieces: [
        { key: place.join('/'), kind: 'entry', text: name },
        ...measure('heightCm', strings.height),
        ...measure('weightKg', strings.weight),
        ...answersIn(item, place, setting, ['on', 'heightCm', 'weightKg']),
        ...signed(item, place, setting),
      ],
    }
  })
}

/** An authority’s own fields. */
function more({ extensions = {} }: HealthPassport, setting: Setting): readonly Group[] {
  return Object.entries(extensions)
    .flatMap(([space, fields]) =>
      Object.entries(fields).map((field) => answerTo(field[1], ['extensions', space, field[0]], setting)),
    )
    .filter((pieces) => pieces.length > 0)
    .map((pieces) => ({ pieces }))
}

const titled = (path: readonly string[], groups: readonly Group[], { words }: Setting): readonly Group[] =>
  under([heading('part', path.join('/'), words.titleOf(path))], groups)

const heading = (kind: 'chapter' | 'part', key: string, title: string): Piece => ({
  key: `${kind}:${key}`,
  kind,
  title,
})

const note = (key: string, text: string): Piece => ({ key: `note:${key}`, kind: 'note', text })

const memberOf = (part: object, name: string): unknown =>
  Object.hasOwn(part, name) ? (part as Readonly<Record<string, unknown>>)[name] : undefined
