/**
 * Makes the app package for Teams: `npm run manifest:teams` writes manifest/teams/dealer-contacts.zip (or the path given
 * after `--`) with package.json's version, and with ids from the environment or from `.env`. Lists everything that is missing or that the 1.29 schema objects to, and then writes nothing.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv-draft-04';
import dotenv from 'dotenv';
import { zipSync } from 'fflate';

const SCHEMA = '@microsoft/app-manifest/build/json-schemas/teams/v1.29/MicrosoftTeams.schema.json';
const EXAMPLE = 'https://example.com';
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const VERSION = /^\d+\.\d+\.\d+$/;
const here = name => fileURLToPath(new URL(name, import.meta.url));

/**
 * What stands in the manifest, from the environment. The app's own id may be the bot's; only the addresses are made up.
 * Teams takes an upload for an update by its version: that of this release, or a higher one that is given.
 */
function valuesFrom(env, release) {
  const website = env.TEAMS_WEBSITE_URL ?? EXAMPLE;
  return {
    VERSION: env.TEAMS_APP_VERSION ?? release,
    MicrosoftAppId: env.MicrosoftAppId ?? '',
    TEAMS_APP_ID: env.TEAMS_APP_ID ?? env.MicrosoftAppId ?? '',
    TEAMS_DEVELOPER_NAME: env.TEAMS_DEVELOPER_NAME ?? 'Dealer services',
    TEAMS_WEBSITE_URL: website,
    TEAMS_PRIVACY_URL: env.TEAMS_PRIVACY_URL ?? website,
    TEAMS_TERMS_URL: env.TEAMS_TERMS_URL ?? website,
  };
}

/** The manifest with its places filled in; throws where an id is none, or where the schema objects. */
async function fillManifest(values) {
  const problems = ['MicrosoftAppId', 'TEAMS_APP_ID']
    .filter(name => !GUID.test(values[name]))
    .map(
      name =>
        `${name} is ${JSON.stringify(values[name])}; it must be an id such as 00000000-0000-0000-0000-000000000000`,
    );
  if (!VERSION.test(values.VERSION)) {
    problems.push(`The version is ${JSON.stringify(values.VERSION)}; it must be three numbers such as 1.0.1`);
  }
  const template = await readFile(here('manifest.json'), 'utf8');
  const manifest = JSON.parse(
    template.replace(/\$\{\{(\w+)\}\}/g, (_place, name) => JSON.stringify(values[name] ?? '').slice(1, -1)),
  );
  const schema = JSON.parse(await readFile(createRequire(import.meta.url).resolve(SCHEMA), 'utf8'));
  const check = new Ajv({ strict: false, allErrors: true, logger: false }).compile(schema);
  if (problems.length === 0 && !check(manifest)) {
    problems.push(...(check.errors ?? []).map(({ instancePath, message }) => `manifest${instancePath}: ${message}`));
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return manifest;
}

/** The package: the manifest and its two icons at the root of the zip. */
async function pack(values) {
  const manifest = await fillManifest(values);
  const [color, outline] = await Promise.all(['color.png', 'outline.png'].map(name => readFile(here(name))));
  return zipSync({
    'manifest.json': Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`),
    'color.png': color,
    'outline.png': outline,
  });
}

dotenv.config({ quiet: true });
const { version } = JSON.parse(await readFile(here('../../package.json'), 'utf8'));
const values = valuesFrom(process.env, version);
const [path = here('dealer-contacts.zip')] = process.argv.slice(2);
try {
  await writeFile(path, await pack(values));
  process.stdout.write(`${path} is ready to upload, as version ${values.VERSION}.\n`);
  if (values.TEAMS_WEBSITE_URL === EXAMPLE) {
    process.stdout.write(
      'Its details name example.com: set TEAMS_WEBSITE_URL, TEAMS_PRIVACY_URL and TEAMS_TERMS_URL to show your own pages.\n',
    );
  }
} catch (cause) {
  process.stderr.write(`The package was not made:\n${cause.message}\n`);
  process.exitCode = 1;
}
