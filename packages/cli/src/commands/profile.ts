import { Command, Option } from 'commander'
import { DocumentedCommand, type Example } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { changesFormats } from './profile/run-profile-check.ts'

const checkExamples: readonly Example[] = [
  {
    call: 'open-care-plan profile check council.json',
    does: 'Say what is wrong, or what the profile changes',
  },
  {
    call: 'open-care-plan profile check council.json --format json',
    does: 'The same as data, for a build of your own',
  },
  {
    call: 'open-care-plan profile check wirral-2019',
    does: 'What a profile that comes with the program changes',
  },
]

const initExamples: readonly Example[] = [
  {
    call: 'open-care-plan profile init council.json',
    does: 'Start a profile of your own over the law of England',
  },
  {
    call: 'open-care-plan profile init council.json --extends wirral-2019',
    does: 'Start one over another profile',
  },
]

/** How the command `profile` and those beneath it are called. */
export function profileCommand() {
  const check = new DocumentedCommand('profile check', checkExamples, {
    [exitCodes.clean]: 'The profile can be used, whatever it turns off',
    [exitCodes.couldNotRun]: 'Something in it is wrong, or it could not be read',
  })
  check
    .summary('say what is wrong with a profile, and what it changes')
    .description(
      'Reads a profile, names every mistake with its line and what to do, and says what the profile changes\n' +
        'against the one that it extends. Law that is turned off, down or weakened is allowed, and listed as a warning.',
    )
    .argument('<profile>', 'a profile as JSON, or the id of one that comes with the program')
    .addOption(
      new Option('--format <format>', 'how it is written')
        .choices(changesFormats)
        .argParser(String)
        .default('text'),
    )
    .option('--color', 'colour the text even where there is no terminal')
    .option('--no-color', 'never colour it; the variable NO_COLOR does the same')

  const init = new DocumentedCommand('profile init', initExamples, {
    [exitCodes.clean]: 'It was written',
    [exitCodes.couldNotRun]: 'There is such a file already, or it could not be written',
  })
  init
    .summary('write a profile to start from')
    .description('Writes a profile that changes nothing yet. A file that is there is never overwritten.')
    .argument('[file]', 'the file to write', 'profile.json')
    .option('--extends <id>', 'the profile to start over', 'england')

  const group = new Command('profile')
    .summary('check a profile of your own, or start one')
    .description('A profile says which rules an authority runs, how far each may go, and by which limits.')
    .addCommand(check)
    .addCommand(init)
  return { group, check, init }
}
