import type { Config } from './config';
import { endWith, readBeside, refuse } from './start/store-command';
import { forgetAsker, placeName, placeOf } from './store';

const USAGE = `npm run forget -- ASKER
Deletes everything that is kept about one person: settings and feedback. (Unanswered questions are kept without a name,
what a conversation was about without words, and for half an hour.)
ASKER is slack:TEAM:USER or teams:TENANT:USER, the ids as the platform shows them:
  slack:T024BE7LD:U2147483697
  teams:5e9f1d6e-1111-4222-8333-444455557777:0c3e7f5a-2222-4333-8444-555566667777 (the person's object id)
Ends with 0 where something was deleted, 1 where the store could not be used, 2 where the id is none, 3 where nothing was found.
`;

/** Slack's ids have nine letters and more; TEAM and USER stand for them in the documents. */
const SLACK_ID = /^slack:[TE][A-Z0-9]{6,}:[UW][A-Z0-9]{6,}$/;
/** The exit code for an erasure that found nobody: a script with a wrong id must not take it for done. */
const NOBODY = 3;
const GUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** Whoever has no object id has one that Teams made: "29:" and letters of both cases. */
const TEAMS_ID = new RegExp(`^teams:${GUID}:(?:${GUID}|\\d+:\\S+)$`);

/** The id as it is kept, or undefined where it is none: a wrong letter finds nobody, and looks like success. */
function readAsker(given: string | undefined): string | undefined {
  const asker = given?.replaceAll(new RegExp(GUID, 'gi'), id => id.toLowerCase());
  return asker !== undefined && (SLACK_ID.test(asker) || TEAMS_ID.test(asker)) ? asker : undefined;
}

/** An id without a row looks the same as a wrong one, and as a wrong store or key. */
const WHY_NOBODY = `  Nothing may have been kept about this person. Otherwise, look at these three:
  - the id is that person's;
  - STORE_FILE or DATABASE_URL names the store that the bot uses;
  - TOKEN_KEY, or the key file beside the store, is the bot's: under another key nobody is found.
`;

/** What else there is goes by itself; a backup the bot knows nothing of. */
const REMAINS =
  "Nothing is kept under this person's id any more; a running bot uses it no longer, and has it out of its memory within a minute. Backups are yours to delete.";

const NOT_FORGOTTEN = 'Not forgotten. ';

/** Deletes one asker's data from the store that the environment names. Resolves with the exit code. */
async function forget(given: string | undefined): Promise<number> {
  const asker = readAsker(given);
  if (asker === undefined) return refuse(given === undefined ? USAGE : `${wrongIn(given)}\n\n${USAGE}`, 2);
  const config = await readBeside(NOT_FORGOTTEN);
  if (typeof config === 'string') return refuse(config, 1);
  return forgotten(config, asker);
}

function wrongIn(given: string): string {
  const lower = /^slack:/i.test(given) && given !== given.toUpperCase().replace(/^SLACK:/, 'slack:');
  return `Not forgotten: "${given}" is no person's id.${lower ? ' Slack writes its ids in capital letters.' : ''}`;
}

async function forgotten(config: Config, asker: string): Promise<number> {
  const place = placeOf(config);
  const name = placeName(place);
  const { feedback, settings } = await forgetAsker(place, asker);
  if (feedback + settings === 0) {
    return refuse(`Nothing was found under this id in ${name}.\n${WHY_NOBODY}`, NOBODY);
  }
  const parts = [feedback > 0 ? `${feedback} feedback` : '', settings > 0 ? 'the settings' : ''];
  const kept = parts.filter(part => part !== '').join(' and ');
  process.stdout.write(`Forgotten: ${kept} deleted from ${name}. ${REMAINS}\n`);
  return 0;
}

endWith(forget(process.argv[2]), NOT_FORGOTTEN);
