import { defineWordingRule } from '../../engine/define-wording-rule.ts'

export const rule = defineWordingRule({
  id: 'language/service-led-need',
  // Its working name is that of the rule over needs.
  also: [],
  section: 's.6',
  title: 'Service named as a need',
  requirement: 'A service is not said to be needed without saying why.',
  why: 'To say “needs therapy” says nothing of the child. Why the child needs it tells everybody what would help, whether or not there is a place.',
  doesNotJudge:
    'Whether the service is the right one. Statements of needs have a rule of their own, practice/service-led-needs.',
  pass: 'No service is said to be needed without a reason',
  judge: 'Say what the child needs and why, and then the service',
  sentences: true,
  except: (path) => /^\/needs\/\d+\/statement$/.test(path),
})
