import type * as z from 'zod'
import {
  choice,
  date,
  item,
  listOf,
  optional,
  part,
  partialDate,
  quantity,
  refersTo,
  text,
  wholeNumber,
  yesNo,
} from '../fields/fields.ts'
import { Child } from './child.ts'
import { documentHead } from './document.ts'
import { Extensions } from './extensions.ts'
import { NamedContact, named } from './shared.ts'

const signed = {
  writtenBy: text('Written by', 'Name and role of the doctor, nurse or other who wrote it.'),
  writtenOn: date('Written on', 'When it was written.'),
}

/** Something the child is allergic to. */
export const Allergy = item(
  'Allergy',
  'An allergy',
  'Something the child is allergic to, what happens, and what to do.',
  {
    to: text('Allergic to', 'What.'),
    reaction: text('What happens', 'How it shows.'),
    whatToDo: text('What to do', 'At once, and then.'),
    serious: yesNo('Serious', 'Whether it can be dangerous.'),
    ...signed,
  },
)
export type Allergy = z.infer<typeof Allergy>

/** A medicine the child takes. */
export const Medicine = item('Medicine', 'A medicine', 'A medicine the child takes.', {
  name: text('Name', 'Of the medicine.'),
  dose: text('How much and when', 'As prescribed.'),
  why: text('What it is for', 'In plain words.'),
  from: date('Since', 'When it began.'),
  until: date('Until', 'When it ends, if it does.'),
  ...signed,
})
export type Medicine = z.infer<typeof Medicine>

/** An illness, operation or other event of the child's health. */
export const HealthEvent = item(
  'HealthEvent',
  'Something that happened',
  'An illness, injury, operation or condition.',
  {
    on: partialDate('Date', 'As much of it as is known.'),
    what: text('What', 'In plain words.'),
    where: text('Where', 'Hospital or surgery.'),
    now: text('How it is now', 'Whether it is over, and what to watch for.'),
    ...signed,
  },
)
export type HealthEvent = z.infer<typeof HealthEvent>

/** An immunisation. */
export const Immunisation = item('Immunisation', 'An immunisation', 'One immunisation, had or due.', {
  what: text('Against', 'Which illness.'),
  on: partialDate('When you had it', 'As much of it as is known.'),
  dueOn: date('Due on', 'If it is still to come.'),
  ...signed,
})
export type Immunisation = z.infer<typeof Immunisation>

/** Health in the birth family. */
export const FamilyHealth = item(
  'FamilyHealth',
  'Health in the family',
  'An illness in the birth family that the child should know of.',
  {
    who: text('Who', 'For example mother’s side.'),
    what: text('What', 'In plain words.'),
    whatItMeans: text('What it means for me', 'Whether there is anything to do.'),
    ...signed,
  },
)
export type FamilyHealth = z.infer<typeof FamilyHealth>

/** How the child was born. */
export const BirthHistory = part(
  'BirthHistory',
  'When I was born',
  'Where and how the child was born.',
  optional({
    where: text('Where', 'Place and hospital.'),
    weight: text('Weight', 'At birth.'),
    weeks: wholeNumber('Weeks of pregnancy', 'Whole weeks.', 20, 45),
    notes: text('What happened', 'In words the child can read.'),
    ...signed,
  }),
)
export type BirthHistory = z.infer<typeof BirthHistory>

/** A height or weight. */
export const Growth = item('Growth', 'A measurement', 'Height and weight on one day.', {
  on: date('Date', 'When the child was measured.'),
  heightCm: wholeNumber('Height', 'In whole centimetres.', 20, 230),
  weightKg: quantity('Weight', 'In kilograms, for example 4.2.', 0, 250),
  ...signed,
})
export type Growth = z.infer<typeof Growth>

/** What the child wants people to know. */
export const AboutMyHealth = part(
  'AboutMyHealth',
  'About me',
  'What the child wants people to know, in their own words.',
  optional({
    whatMatters: text('What matters to me', 'In the child’s own words.'),
    howToTalkToMe: text('How to talk to me', 'Words, signs, an interpreter, time.'),
    whatHelps: text('What helps at the doctor’s', 'And what does not.'),
    worries: text('What worries me', 'In the child’s own words.'),
  }),
)
export type AboutMyHealth = z.infer<typeof AboutMyHealth>

/**
 * A booklet of passport size that belongs to the child. It is not the medical record. For allergies, medicines and the like,
 * absent means nobody has asked; an empty list means none known. Source: Scrutiny review 2019 ss.7, 9.
 */
export const HealthPassport = part(
  'HealthPassport',
  'Health passport',
  'The child’s own booklet of health. It is not the medical record.',
  {
    ...documentHead('Of this passport: the same in every revision.'),
    child: Child,
    ...optional({
      carePlanId: refersTo('Care plan', 'The id of the care plan it belongs to.'),
      revision: wholeNumber('Revision', 'Counts up from 1.', 1, 1_000_000),
      madeWithChild: yesNo('Made with the child', 'Whether the child helped to make it.'),
      givenToChildOn: date('Given to the child on', 'When the child was given it.'),
      aboutMe: AboutMyHealth,
      bloodGroup: choice('Blood group', 'If it is known.', {
        O: 'O',
        A: 'A',
        B: 'B',
        AB: 'AB',
        'not-known': 'Not known',
      }),
      birth: BirthHistory,
      allergies: listOf(Allergy, 'Allergies', 'Every allergy. An empty list says: none known.'),
      medicines: listOf(Medicine, 'Medicines', 'What the child takes now. An empty list says: none.'),
      history: listOf(HealthEvent, 'What has happened', 'Illnesses, injuries, operations, conditions.'),
      familyHealth: listOf(FamilyHealth, 'Health in my family', 'What the child should know of.'),
      immunisations: listOf(Immunisation, 'Immunisations', 'Had and due.'),
      growth: listOf(Growth, 'Growing', 'Height and weight.'),
      healthNeeds: text('What I need', 'What the child needs to stay well, in plain words.'),
      emotionalHealth: text('How I feel', 'What helps the child to feel well.'),
      gp: named(NamedContact, 'My GP', 'Surgery and doctor.'),
      dentist: named(NamedContact, 'My dentist', 'Practice and dentist.'),
      optician: named(NamedContact, 'My optician', 'Practice.'),
      nurse: named(NamedContact, 'My nurse', 'The nurse for children in care.'),
      consent: text('Who says yes', 'To treatment, and what I decide myself.'),
      extensions: Extensions,
    }),
  },
)
export type HealthPassport = z.infer<typeof HealthPassport>
