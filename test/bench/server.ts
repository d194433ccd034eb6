import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { App, HTTPReceiver, LogLevel } from '@slack/bolt';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { serve } from '../../adapters/main';
import type { Doors, Serving } from './end-to-end';

process.on('message', (serving: Serving) => {
  open(serving).then(doors => process.send?.(doors));
});

async function open(serving: Serving): Promise<Doors> {
  if (serving.kind === 'bot') {
    const { origin } = await serve(serving.config);
    return { slack: `${origin}/slack/events`, teams: `${origin}/api/messages` };
  }
  return { slack: `${await bareSlack(serving)}/slack/events`, teams: `${await bareTeams(serving)}/api/messages` };
}

type Bare = Extract<Serving, { kind: 'bare' }>;

/** Bolt as it comes: the signature is checked, the acknowledgement is a constant card. */
async function bareSlack({ config, slackAnswer }: Bare): Promise<string> {
  const receiver = new HTTPReceiver({ signingSecret: config.slack?.signingSecret ?? '', logLevel: LogLevel.ERROR });
  const app = new App({
    receiver,
    authorize: async () => ({ botToken: 'xoxb-1', botId: 'B1' }),
    logLevel: LogLevel.ERROR,
  });
  const card = JSON.parse(slackAnswer);
  app.command(/^/, ({ ack }) => ack(card));
  return listening(receiver.requestListener);
}

/** botbuilder as it comes: the token is checked, the answer is a constant card. */
async function bareTeams({ config, teamsAnswer }: Bare): Promise<string> {
  const { teams } = config;
  if (teams?.local === undefined) throw new Error('The bare server needs the local platform.');
  const adapter = new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication({
      MicrosoftAppId: teams.appId,
      MicrosoftAppPassword: 'only a bench',
      MicrosoftAppType: teams.type,
      MicrosoftAppTenantId: teams.tenantId,
      ToBotFromChannelOpenIdMetadataUrl: teams.local.openIdUrl,
      ToBotFromChannelTokenIssuer: teams.local.issuer,
      ToBotFromEmulatorOpenIdMetadataUrl: teams.local.openIdUrl,
      ToChannelFromBotLoginUrl: teams.local.connectorUrl,
      ToChannelFromBotOAuthScope: teams.local.issuer,
      OAuthUrl: teams.local.connectorUrl,
    }),
  );
  const replies: { readonly activities: readonly { readonly attachments: [] }[] } = JSON.parse(teamsAnswer);
  const attachments = replies.activities[0]?.attachments ?? [];
  return listening(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = '', headers } = request;
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    await adapter.process({ method, headers, body }, expressLike(response), async context => {
      await context.sendActivity({ type: 'message', attachments });
    });
  });
}

/** What CloudAdapter asks of a response. */
function expressLike(response: ServerResponse) {
  const like = {
    socket: undefined,
    status: (code: number) => {
      response.statusCode = code;
      return like;
    },
    header: (name: string, value: string) => {
      response.setHeader(name, value);
      return like;
    },
    send: (body?: unknown) => {
      if (typeof body === 'object') response.setHeader('content-type', 'application/json');
      response.end(typeof body === 'object' ? JSON.stringify(body) : String(body ?? ''));
      return like;
    },
    end: () => {
      response.end();
      return like;
    },
  };
  return like;
}

function listening(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => {
      const { port }: Partial<AddressInfo> = Object(server.address());
      resolve(`http://127.0.0.1:${port ?? 0}`);
    });
  });
}
