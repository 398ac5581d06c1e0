/** The day of all the invented plans. */
export const asAt = '2026-11-21'

/** All the invented care plans: of a baby, of children and of young people. */
export const sampleNames = [
  'baby-in-proceedings',
  'legacy-plan',
  'nine-year-old',
  'placed-with-parents',
  'seventeen-leaving-care',
  'siblings-eldest',
  'siblings-middle',
  'siblings-youngest',
  'unaccompanied-sixteen-year-old',
] as const
