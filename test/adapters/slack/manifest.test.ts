import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { SCOPES } from '../../../adapters/slack/connection/scopes';
import { SHORTCUTS } from '../../../adapters/slack/incoming/ids';
import { STEP } from '../../../adapters/slack/listeners/workflow';
import { directory } from '../../support/directory';

const ROOT = join(__dirname, '../../..');

interface Manifest {
  readonly _metadata: { readonly major_version: number };
  readonly display_information: Record<'name' | 'description' | 'long_description' | 'background_color', string>;
  readonly features: {
    readonly app_home: Record<string, boolean>;
    readonly slash_commands: readonly (Record<'command' | 'description' | 'usage_hint', string> & {
      readonly url?: string;
    })[];
    readonly shortcuts: readonly Record<'name' | 'type' | 'callback_id' | 'description', string>[];
    readonly agent_view: { readonly agent_description: string; readonly suggested_prompts?: readonly unknown[] };
  };
  readonly oauth_config: {
    readonly scopes: { readonly bot: readonly string[]; readonly bot_optional: readonly string[] };
  };
  readonly settings: {
    readonly event_subscriptions: { readonly request_url?: string; readonly bot_events: readonly string[] };
    readonly interactivity: Record<string, unknown>;
    readonly socket_mode_enabled: boolean;
  };
}

function read(name: string): Manifest {
  return JSON.parse(readFileSync(join(ROOT, 'manifest/slack', name), 'utf8'));
}

const http = read('manifest.json');
const socket = read('socket-mode.json');
const step = JSON.parse(readFileSync(join(ROOT, 'manifest/slack/workflow-step.json'), 'utf8'));
const withStep = { ...http, functions: step.functions, settings: { ...http.settings, ...step.settings } };

describe.each([
  ['manifest.json', http],
  ['socket-mode.json', socket],
])('manifest/slack/%s', (_, manifest) => {
  it('names the command of data/', () => {
    expect(manifest.features.slash_commands.map(({ command }) => command)).toEqual([directory.command]);
  });

  it('asks for exactly the scopes that the app installs with', () => {
    expect(manifest.oauth_config.scopes.bot).toEqual([...SCOPES]);
    expect(manifest.oauth_config.scopes.bot_optional).toEqual(['users:read']);
  });

  it('subscribes to what the app listens to, and to no channel history', () => {
    expect([...manifest.settings.event_subscriptions.bot_events].sort()).toEqual(
      ['app_home_opened', 'app_mention', 'app_uninstalled', 'message.im', 'tokens_revoked'].sort(),
    );
  });

  it('names the shortcuts that the app answers', () => {
    const ids = manifest.features.shortcuts.map(({ callback_id }) => callback_id).sort();
    expect(ids).toEqual(Object.values(SHORTCUTS).sort());
  });

  it('lets people write in the messages tab', () => {
    expect(manifest.features.app_home).toEqual({
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    });
  });

  it('stays inside the limits of a manifest', () => {
    const { display_information: display, features } = manifest;
    expect(display.name.length).toBeLessThanOrEqual(35);
    expect(display.description.length).toBeLessThanOrEqual(140);
    expect(display.long_description.length).toBeGreaterThanOrEqual(175);
    expect(display.long_description.length).toBeLessThanOrEqual(4000);
    expect(display.background_color).toMatch(/^#[0-9a-f]{6}$/i);
    expect(features.agent_view.agent_description.length).toBeLessThanOrEqual(300);
    for (const { command, usage_hint } of features.slash_commands) {
      expect(command.length).toBeLessThanOrEqual(32);
      expect(usage_hint.length).toBeLessThanOrEqual(1000);
    }
    for (const { name, description } of features.shortcuts) {
      expect(name.length).toBeLessThanOrEqual(24);
      expect(description.length).toBeLessThanOrEqual(150);
    }
  });
});

it('has every URL on the one door over HTTP, and none over Socket Mode', () => {
  const door = 'https://YOUR-HOST/slack/events';
  expect(http.features.slash_commands[0]?.url).toBe(door);
  expect(http.settings.event_subscriptions.request_url).toBe(door);
  expect(http.settings.interactivity).toEqual({
    is_enabled: true,
    request_url: door,
    message_menu_options_url: door,
  });
  expect(JSON.stringify(socket)).not.toContain('https://');
  expect([http.settings.socket_mode_enabled, socket.settings.socket_mode_enabled]).toEqual([false, true]);
});

it('offers the workflow step under the name that the app answers', () => {
  expect(Object.keys(step.functions)).toEqual([STEP]);
  expect(step.settings).toEqual({ function_runtime: 'remote', org_deploy_enabled: true });
});

const chapter = readFileSync(join(ROOT, 'README.md'), 'utf8');

describe('the chapter on connecting Slack', () => {
  it('says for every scope why it is asked for, and for no other', () => {
    const scopes = [...chapter.matchAll(/^\| `([a-z_.]+(?::[a-z]+)?)`(?: \(optional\))? \| [^|]+ \|$/gm)].map(
      ([, scope]) => scope,
    );
    expect(scopes).toEqual([...http.oauth_config.scopes.bot, ...http.oauth_config.scopes.bot_optional]);
  });

  it('names files that are there', () => {
    const files = [...chapter.matchAll(/\]\((manifest\/slack\/[^)]+)\)|(?:src|srcset)="(docs\/slack-[^"]+)"/g)];
    expect(files.length).toBeGreaterThan(3);
    for (const [, linked, shown] of files) expect(existsSync(join(ROOT, linked ?? shown ?? ''))).toBe(true);
  });
});

/** Slack's own schema is not copied into the project; where it stands beside it, the manifests are held to it. */
const SCHEMA = process.env['SLACK_MANIFEST_SCHEMA'] ?? join(ROOT, '../shared/schemas/slack-manifest.json');

if (existsSync(SCHEMA)) {
  it("satisfies Slack's own schema", () => {
    const ajv = new Ajv({ strict: false, validateFormats: false });
    const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));
    for (const manifest of [http, socket, withStep]) {
      validate(manifest);
      expect(validate.errors).toBeNull();
    }
  });
}
