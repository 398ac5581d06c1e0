/** Words of time that name no day, as `Patterns` reads them. */
export const vagueWords = [
  'asap',
  'as soon as',
  'soon|shortly|promptly|urgently|immediately|eventually|ongoing|whenever|someday|sometime',
  'on-going',
  'on - going',
  'when possible|able|available|ready|appropriate|needed|required',
  'where possible',
  'as and when',
  'as|when needed|required|necessary|appropriate',
  'when time|capacity|funding *2 allows|permits',
  'in due course',
  'in a timely manner|way|fashion',
  'straight away',
  'without delay',
  'until further notice',
  'in the? near? future',
  'going forward|forwards',
  'moving forward|forwards',
  'long|short|medium -? term',
  'longer -? term',
  'over time',
  'at some point|stage',
  'one day',
  'tbc|tba|tbd',
  'to be confirmed|agreed|arranged',
]

/** How often, and never by when. */
export const repeatWords =
  'every each daily weekly monthly fortnightly termly nightly yearly annually annual regularly often always usually sometimes twice ' +
  'frequently mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays weekends weekend evenings mornings nights'
