import type { Overlay } from '../../src/overlay/overlay.ts'

/** An overlay that does something of every sort to the carer's update. */
export const theExample = {
  id: 'example-carer-update',
  version: '1-0-0',
  authority: 'Example Council',
  namespace: 'example',
  form: 'carer-update',
  formVersion: '1-0-1',
  title: 'Your update to us',
  codeLists: {
    team: {
      title: 'Team',
      codes: [
        { code: 'n', title: 'North' },
        { code: 's', title: 'South' },
      ],
    },
  },
  fields: {
    team: { type: 'code', codes: 'team', title: 'Team', required: true },
    memo: { type: 'text', title: 'Memo', description: 'For the team.', maxLength: 40 },
    trainedOn: { type: 'date', title: 'Last trained', notBefore: '2020-01-01', notAfter: '2029-12-31' },
    respite: { type: 'yes-no', title: 'Respite wanted' },
    nights: { type: 'whole-number', title: 'Nights', minimum: 0, maximum: 28 },
    miles: { type: 'number', title: 'Miles to school', minimum: 0 },
    pets: {
      type: 'list',
      title: 'Pets',
      maxItems: 3,
      items: {
        type: 'group',
        fields: {
          name: { type: 'text', title: 'Name', required: true },
          kind: { type: 'code', codes: 'team', title: 'Belongs to' },
        },
      },
    },
  },
  changes: {
    '': { order: ['goingWell', 'changes'] },
    '/goingWell': { title: 'What is going well', required: true, maxLength: 2000 },
    '/on': { notBefore: '2026-04-01', notAfter: '2027-03-31', required: true },
    '/carersNeeds': { hidden: true },
    '/changes': { minItems: 1 },
    '/changes/*/urgency': { offer: ['at-review', 'now'], codeTitles: { now: 'Today' } },
    '/changes/*/seen': { required: true },
  },
} as const satisfies Overlay
