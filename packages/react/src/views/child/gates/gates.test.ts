import { describe, expect, test } from 'vitest'
import { hasAdultWords } from './adult-words.ts'
import { calledOf, isPlace, nameOrNothing, phoneOrNothing, shortName } from './names.ts'
import { isSchedule } from './schedule.ts'
import { isForChild, isNewsForChild, isOwnWords, isToChild } from './whose-words.ts'

describe('words for adults', () => {
  test.each([
    'Updated following LAC review.',
    'Your contingency plan is that should your placement disrupt, we will liaise with commissioning.',
    'Contact is to be supervised',
    'He presents as settled',
    'You are eligible for a personal adviser',
    'We are awaiting CAMHS',
  ])('%s', (text) => {
    expect(hasAdultWords(text)).toBe(true)
  })
  test.each([
    'If Mum is poorly from drinking, she won’t come that day and we will tell you why.',
    'We watch TV and have tea. You can ring your GP.',
    'You go to Jill’s place, and she lives by the sea',
    'I am in goal and I want a place in the team',
  ])('not: %s', (text) => {
    expect(hasAdultWords(text)).toBe(false)
  })
})

describe('names', () => {
  test.each([
    ['Yvonne and Carl Bascombe', 'Yvonne and Carl Bascombe'],
    ['Dr Hester Quill, community paediatrician', 'Dr Hester Quill'],
    [' Larch  House ', 'Larch House'],
    ['P. Lamb', 'P. Lamb'],
    ['TBC', undefined],
    ['IFA carers', undefined],
    ['In-house carers', undefined],
    ['Agency SW', undefined],
    ['Registered with local GP', undefined],
    ['not known', undefined],
    ['MGM', undefined],
    ['Birth mum', undefined],
    ['Moved here after the last home broke down in a row about money', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s is the name %s', (text, name) => {
    expect(nameOrNothing(text)).toBe(name)
  })
  test.each([
    ['Leanne Thorley (Mum)', { full: 'Leanne Thorley', called: 'Mum' }],
    ['Maureen Rainford, Nana Maureen', { full: 'Maureen Rainford', called: 'Nana Maureen' }],
    ['Harvey', { full: 'Harvey' }],
    ['MGM', {}],
  ])('%s is called %o', (text, called) => {
    expect(calledOf(text)).toEqual(called)
  })
  test.each([
    ['Priya Nandra', 'Priya'],
    ['Yvonne and Carl Bascombe', 'Yvonne and Carl'],
    ['Dr Farida Rahimi', 'Dr Farida Rahimi'],
    ['Nana Pearl', 'Nana Pearl'],
    ['Millgate Surgery', 'Millgate Surgery'],
    ['T Holloway', 'T Holloway'],
    ['Zoë', 'Zoë'],
  ])('%s is %s for short', (name, short) => {
    expect(shortName(name)).toBe(short)
  })
  test('a surgery is a place, and a doctor is not', () => {
    expect(['Millgate Surgery', 'Fernley Dental Practice', 'Lantern Opticians'].map(isPlace)).toEqual([
      true,
      true,
      true,
    ])
    expect(['Dr Farida Rahimi', 'Ingrid Solberg'].map(isPlace)).toEqual([false, false])
  })
  test('a telephone number is a number, and nothing else', () => {
    expect(phoneOrNothing('0151 496 0305')).toBe('0151 496 0305')
    expect(phoneOrNothing('+44 (0)7700 900214')).toBe('+44 (0)7700 900214')
    expect(phoneOrNothing('ring the duty desk on 0151 496 0305')).toBeUndefined()
    expect(phoneOrNothing(undefined)).toBeUndefined()
  })
})

describe('days and times', () => {
  test.each([
    'Mondays, Wednesdays and Fridays, ten to half past eleven',
    'First Saturday of each month, 1.30 to 4; from January 2027 a 20-minute video call on the third Wednesday',
    'Every other Saturday, with Maya',
    'Tea at Harvey’s on Fridays, and football',
    'Alternate Saturdays',
  ])('%s', (text) => {
    expect(isSchedule(text, ['Maya Thorley', 'Harvey'])).toBe(true)
  })
  test.each([
    'TBC once off ventilator',
    'Every Saturday, when she is sober',
    'Fridays; supervised',
    'Weekly, with Kieran',
    'Regular',
    'As and when',
    'Four letters a year, read by Callum first',
  ])('not only: %s', (text) => {
    expect(isSchedule(text, ['Maya Thorley', 'Harvey'])).toBe(false)
  })
})

describe('whose words', () => {
  const names = ['Kayden', 'Kay']
  test.each([
    ['I want to see her two times.', true],
    ['My social worker says “placement”. I hate that.', true],
    ['Write Masalit, not Arab.', true],
    ['“He snores.”', true],
    ['Kayden presents as settled.', false],
    ['When asked, Kayden said that I should write it down.', false],
    ['He is happy with current care arrangements.', false],
    ['He snores.', false],
    ['Subject to placement availability', false],
    ['', false],
  ])('in a box for the child’s words: %s: %s', (text, own) => {
    expect(isOwnWords(text, names)).toBe(own)
  })
  test.each([
    ['If Mum gets poorly, Nan comes.', true],
    ['Kayden, you stay with Jan.', true],
    ['Kayden to be moved to respite.', false],
    ['Kayden stays with Jan.', false],
    ['', false],
  ])('in a box for words to the child: %s: %s', (text, shown) => {
    expect(isForChild(text, names)).toBe(shown)
  })
  test.each([
    ['You now have a light on the landing.', true],
    ['We moved you in with Maya, as you asked.', true],
    ['The light was there on the first night.', false],
    ['Kayden was told: “You will see.”', false],
    ['She told you that he drinks.', false],
    ['Your placement is subject to review.', false],
    ['Your mum was drunk, so you came home.', false],
  ])('in a box for adults: %s: %s', (text, shown) => {
    expect(isToChild(text, names)).toBe(shown)
  })
  test.each([
    ['You see Nan every Sunday now.', true],
    ['Bryony comes every second week now. You have swimming on Mondays.', true],
    ['Your mum asked for it. Kayden, you will have two calls.', true],
    ['You said “I want two”, so you have two.', true],
    ['You’ve asked: “Can Maya come?” She can.', true],
    // A note to colleagues, in plain words.
    ['Updated after the meeting in May. Nothing big is different.', false],
    ['Leanne missed three visits and was rude to the worker.', false],
    // Speaks about the child, though not in every sentence.
    ['You see Nan on Sundays. Kayden was upset by it and wet the bed.', false],
    ['You see Nan on Sundays. He was upset by it.', false],
    // Words of somebody else.
    ['You see Mum less. Mum said “he can stay there for all I care”.', false],
    ['You see Mum less, because Jan said "enough".', false],
    // What is another’s own to tell.
    ['Your dad was arrested in May, so you do not see him.', false],
    ['You see Mum less, because she has relapsed.', false],
    ['Your sister is pregnant and you will be an uncle.', false],
    // Words of the system.
    ['Your contact is reduced.', false],
    ['', false],
  ])('of what changed: %s: %s', (text, shown) => {
    expect(isNewsForChild(text, names)).toBe(shown)
  })
  test.each(['Bailey and you share a room now.', 'You often see Nan.', 'You have your eyes tested in May.'])(
    'of what changed, a word that only looks like another’s affairs: %s',
    (text) => {
      expect(isNewsForChild(text, names)).toBe(true)
    },
  )
})
