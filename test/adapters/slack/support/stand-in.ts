import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { faultsOf, viewFaults } from './faults';

/** A call that arrived at the stand-in: a Web API method, or `response_url`. */
export interface Call {
  readonly method: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly token: string;
}

/** Slack's outside on loopback: the few Web API methods that the app calls, strict about tokens and limits. */
export interface StandIn {
  readonly apiUrl: string;
  readonly responseUrl: string;
  readonly calls: readonly Call[];
  /** Answers this method with a status and headers, as often as said; then it works again. */
  fail(method: string, times: number, status: number, headers?: Record<string, string>): void;
  /** Resolves when this method has answered so for the last time. */
  failed(method: string): Promise<void>;
  /** Refuses this method as Slack would: `{ok: false, error}`. */
  refuse(method: string, error: string): void;
  /** Resolves when this many calls of the method have been made since the start. */
  called(method: string, times: number): Promise<readonly Call[]>;
  /** The last call and every refused one. */
  readonly faults: readonly string[];
  stop(): Promise<void>;
}

/** Starts a stand-in; `tokens` are the ones that it takes. `more` answers further methods. */
export async function startStandIn(
  tokens: readonly string[],
  more: Readonly<Record<string, (args: Call['args']) => object>> = {},
): Promise<StandIn> {
  const calls: Call[] = [];
  const faults: string[] = [];
  const failures = new Map<string, { times: number; status: number; headers: Record<string, string> }>();
  const refusals = new Map<string, string>();
  const waiting: (() => void)[] = [];
  let ts = 1_700_000_000;

  const methods: Record<string, (args: Call['args']) => object> = {
    'chat.postMessage': args => ({ channel: args['channel'], ts: `${++ts}.000100` }),
    'chat.postEphemeral': () => ({ message_ts: `${++ts}.000100` }),
    'views.open': args => ({ view: { ...Object(args['view']), id: 'V0NEW' } }),
    'views.update': args => ({ view: { ...Object(args['view']), id: args['view_id'] } }),
    'views.publish': args => ({ view: { ...Object(args['view']), id: 'V0HOME' } }),
    'users.info': () => ({ user: { id: 'U0ASKER', tz: 'America/Chicago' } }),
    'assistant.threads.setSuggestedPrompts': () => ({}),
    'functions.completeSuccess': () => ({}),
    'functions.completeError': () => ({}),
    response_url: () => ({}),
    'auth.test': () => ({ team_id: 'T0WORKSPC', user_id: 'U0BOT0001', bot_id: 'B0BOT0001' }),
    'oauth.v2.access': args => installed(args),
    ...more,
  };

  const server = createServer(async (request, response) => {
    const method = (request.url ?? '').split('/').pop()?.split('?')[0] ?? '';
    const args = await readArguments(request);
    const header = request.headers.authorization?.replace('Bearer ', '');
    const token = header ?? String(args['token'] ?? '');
    const failure = failures.get(method);
    if (failure !== undefined && failure.times > 0) {
      failure.times -= 1;
      response.writeHead(failure.status, failure.headers).end();
      for (const wake of waiting.splice(0)) wake();
      return;
    }
    calls.push({ method, args, token });
    send(response, answerTo(method, args, token));
    for (const wake of waiting.splice(0)) wake();
  });

  function answerTo(method: string, args: Call['args'], token: string): object {
    const run = methods[method];
    if (run === undefined) return refused(`unknown_method ${method}`);
    if (method !== 'response_url' && method !== 'oauth.v2.access' && !tokens.includes(token)) {
      return refused('invalid_auth');
    }
    const refusal = refusals.get(method);
    if (refusal !== undefined) return { ok: false, error: refusal };
    const found = args['view'] === undefined ? faultsOf(args['blocks'], 'message') : viewFaults(Object(args['view']));
    const empty = method.startsWith('chat.') || method === 'response_url' ? String(args['text'] ?? '') === '' : false;
    if (empty) return refused('no_text');
    return found.length > 0 ? refused(`invalid_blocks ${found.join('; ')}`) : { ok: true, ...run(args) };
  }

  function refused(error: string): object {
    faults.push(error);
    return { ok: false, error };
  }

  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    apiUrl: `${base}/api/`,
    responseUrl: `${base}/response_url`,
    calls,
    faults,
    fail: (method, times, status, headers = {}) => void failures.set(method, { times, status, headers }),
    failed: async method => {
      while ((failures.get(method)?.times ?? 0) > 0) await new Promise<void>(resolve => waiting.push(resolve));
    },
    refuse: (method, error) => void refusals.set(method, error),
    called: async (method, times) => {
      const made = () => calls.filter(call => call.method === method);
      while (made().length < times) await new Promise<void>(resolve => waiting.push(resolve));
      return made();
    },
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What Slack gives for the code of an installation: the code itself plays the token. */
function installed({ code }: Call['args']): object {
  return {
    access_token: code,
    token_type: 'bot',
    scope: 'commands,chat:write',
    bot_user_id: 'U0BOT0001',
    app_id: 'A0APP0001',
    team: { id: 'T0WORKSPC', name: 'Dealers' },
    enterprise: null,
    is_enterprise_install: false,
    authed_user: { id: 'U0ADMIN01' },
  };
}

/** Arguments come as JSON, or as a form whose structures are JSON. */
async function readArguments(request: IncomingMessage): Promise<Record<string, unknown>> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  if (body === '') return {};
  if (request.headers['content-type']?.startsWith('application/json') === true) return Object(JSON.parse(body));
  const args: Record<string, unknown> = {};
  for (const [key, value] of new URLSearchParams(body))
    args[key] = /^(?:[[{].*|true|false)$/s.test(value) ? JSON.parse(value) : value;
  return args;
}

function send(response: ServerResponse, body: object): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
