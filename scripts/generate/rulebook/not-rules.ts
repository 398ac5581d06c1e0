/** Why a row of the working table is no rule, in a sentence of its own, by the name of the row. */
export const notRules: Readonly<Record<string, string>> = {
  'working-day':
    'It says how days are counted, which is the calendar of the model: every rule with a limit in working days counts by it, and its own tests hold it to weekends, Easter and bank holidays.',
  'sdq-licence':
    'It is a promise about the model and not about a plan: no field can hold the wording of an item, so that there is no record that a rule could find at fault.',
  'dp-minimise':
    'It is asked of whoever checks and not of the plan that is checked: a rule is a pure function of one record, and the linter refuses it network, clock and console.',
}
