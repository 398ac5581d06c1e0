import { cite } from '../../engine/cite.ts'
import { definePoint } from '../../engine/define-rule.ts'

export const rule = definePoint({
  id: 'legal-checklist/taking-part',
  number: 14,
  also: ['cp18-14-participation'],
  title: 'Taking part from now on',
  requirement:
    'The care plan should say how the child, the parents and the carers take part in decisions from now on.',
  force: 'should',
  standing: 'unconfirmed',
  citation: [
    cite('CA 1989', 's.22(4)–(5)'),
    cite('SI 2010/959', 'reg 36(1)(b)–(c)'),
    cite('DfE Children Act guidance vol 2 (2021)', 'ch 4'),
  ],
  why: 'Plans change; those whom they are about have to be there when they do.',
  doesNotJudge: 'Whether they are listened to.',
  restsOn: ['voice/participation-routes'],
})
