import { expect, test } from 'vitest'
import { type FormId, isVisible, uiSchemaOf } from '../../src/index.ts'

test.each<[FormId, string, string | boolean]>([
  ['health-passport', 'diedOn', '2026-11-02'],
  ['health-passport', 'expectedDateOfBirth', '2026-11-02'],
  ['health-passport', 'married', false],
  ['health-passport', 'homeOfficeReference', 'A1234567'],
  ['health-passport', 'upn', 'A12345678901B'],
  ['sdq-scores', 'diedOn', '2026-11-02'],
  ['sdq-scores', 'upn', 'A12345678901B'],
  ['pep', 'diedOn', '2026-11-02'],
  ['pathway-plan', 'expectedDateOfBirth', '2026-11-02'],
])('a form of the kind %s shows %s only where a record has it', async (form, name, value) => {
  const ui = await uiSchemaOf(form)
  expect(isVisible(ui, { child: {} }, `/child/${name}`)).toBe(false)
  expect(isVisible(ui, { child: { [name]: value } }, `/child/${name}`)).toBe(true)
})

test.each<[FormId, string]>([
  ['care-plan', 'diedOn'],
  ['care-plan', 'expectedDateOfBirth'],
  ['pep', 'upn'],
  ['pathway-plan', 'diedOn'],
  ['pathway-plan', 'homeOfficeReference'],
  ['health-passport', 'nhsNumber'],
])('a form of the kind %s asks for %s', async (form, name) => {
  expect(isVisible(await uiSchemaOf(form), { child: {} }, `/child/${name}`)).toBe(true)
})
