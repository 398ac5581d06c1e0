/** Why a row of the working table is no rule, in a sentence of its own, by the name of the row. */
export const notRules: Readonly<Record<string, string>> = {
  'working-day':
    'It says how days are counted, which is the calendar of the model: every rule with a limit in working days counts by it, and its own tests hold it to weekends, Easter and bank holidays.',
  'sdq-licence':
    'It is a promise about the model and not about a plan: no field can hold the wording of an item, so that there is no record that a rule could find at fault.',
  'dp-minimise':
    'It is asked of whoever checks and not of the plan that is checked: a rule is a pure function of one record, and the linter refuses it network, clock and console.',

  'vague-concern':
    'Whether “concerns” stands in for a fact depends on the words around it, so that it is judged over single sentences, in the set language.',
  'unevidenced-jargon':
    'A stock phrase is a fault only where its sentence does not go on to say what happened, which the set language reads and no field of a record shows.',
  'contingency-wording-to-child':
    'It is about the word that is said to a child and not about the plan B itself, which rules of other sets check, so that it is read by the set language.',
  'negative-only-about-parents':
    'It weighs several sentences about parents against each other, for which they have to be understood first: the set language does both.',
  'over-optimism':
    'Certainty is a matter of wording, such as “will always”, and is looked for by the set language, which is measured against a corpus of sentences.',
  'unexplained-acronym':
    'Letters can stand in any text of a record, and whether they are spelled out is seen by reading all of it as prose, which is the work of the set language.',
  'stigmatising-language':
    'Which words blame depends on who reads them, the child or a court, so that the set language judges each of them for its own reader.',
  'no-impact':
    'That an action says what difference it made is checked by a rule on reviews; that a sentence reports an activity and nothing that came of it is for the set language.',
  'adult-words-to-child':
    'A professional word is only a fault in a text that is written to the child, and its explanation may stand in the next sentence, which the set language looks for.',
  'long-sentence':
    'It counts the words of sentences, which have to be told apart first, and its limits go by the reader: the set language holds both.',

  'smart-specific':
    'Whether a newcomer could picture an outcome is read from its wording, who does what to whom, and the set smart judges each sentence by itself.',
  'smart-measurable':
    'That measure and target are filled in says nothing of whether two people could agree on them: the set smart reads the words for something that can be counted or seen.',
  'smart-achievable':
    'A step is modest or absolute by how it is put and by the child’s age, which is judged from the sentence by the set smart.',
  'smart-relevant':
    'Its purpose for this child has to be recognised in the sentence, or matched to the words of a need or a wish, and that comparison of texts belongs to the set smart.',
  'smart-time-bound':
    'A date may stand in the sentence itself, as “by Easter”, so that the set smart resolves it from the words before it can be laid beside the calendar.',
}
