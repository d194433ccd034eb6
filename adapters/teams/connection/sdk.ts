/**
 * The only file that knows an SDK of Microsoft's. botbuilder is archived: moving to the Microsoft 365 Agents SDK
 * means writing this file again (DESIGN.md, "Teams, and its seam"). Load it with `import()`: it takes a quarter second.
 */
import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type InvokeResponse,
  type Activity as SdkActivity,
  TeamsActivityHandler,
  type TurnContext,
} from 'botbuilder';
import {
  type AuthenticateRequestResult,
  ClaimsIdentity,
  type ConnectorClient,
  type ConnectorFactory,
  type UserTokenClient,
} from 'botframework-connector';
import { Entity } from 'botframework-connector/lib/connectorApi/models/mappers';
import type { TeamsConfig } from '../../config';
import { type Activity, isJson, type Json, type Turn } from '../activity';
import { cloud, registration } from './cloud';
import { openConnections, type Send } from './connections';
import { knownTokens } from './known-tokens';
import { madeLate } from './late-client';
import { sendPatiently } from './pipeline';
import { refuse, Unauthorized, withoutRefusedTokens } from './refused-tokens';
import type { Sdk, Surroundings } from './seam';

// Without this the SDK drops every field of an entity but type, text and mentioned (botbuilder-js #4903, never published).
Entity.type.additionalProperties ??= { type: { name: 'any' } };

withoutRefusedTokens(globalThis.console);

/** Opens the SDK for a registration; without one (`undefined`) it checks no token, for Microsoft's local client alone. */
export function openSdk(config: TeamsConfig | undefined, surroundings: Surroundings): Sdk {
  const authentication = new Authentication(config, surroundings);
  const adapter = new Adapter(authentication);
  const carrier = new Carrier(surroundings);
  // Unset, the SDK would send the error's message to whoever asked.
  adapter.onTurnError = async (_context, cause) => surroundings.failed(cause, 'posting an answer');
  return {
    token: () => authentication.token(),
    async receive(authorization, activity) {
      try {
        const invoke = await adapter.receive(authorization, activity, context => carrier.run(context));
        surroundings.reach.worked('keys');
        return { status: invoke?.status ?? 200, ...(invoke?.body === undefined ? {} : { body: invoke.body }) };
      } catch (cause) {
        if (cause instanceof Unauthorized) return { status: 401 };
        surroundings.unchecked(cause);
        return { status: 503 };
      }
    },
  };
}

class Adapter extends CloudAdapter {
  /** `process` would answer a bad signature with 500, and any failure with its message; this leaves both to the caller. */
  receive(authorization: string, activity: Activity, logic: (context: TurnContext) => Promise<void>) {
    // The SDK's type asks for fields that Teams leaves out; its code does not.
    return this.processActivity(authorization, activity as unknown as SdkActivity, logic);
  }
}

class Authentication extends ConfigurationBotFrameworkAuthentication {
  private readonly over = openConnections();
  private readonly known = knownTokens<AuthenticateRequestResult>(Date.now);
  private signIn: Promise<UserTokenClient> | undefined;

  constructor(
    private readonly config: TeamsConfig | undefined,
    private readonly to: Pick<Surroundings, 'patience' | 'reach'>,
    private readonly out = credentials(config),
  ) {
    super(cloud(config), out);
  }

  /** As the SDK gets it for a post; it keeps it for the next one. */
  async token(): Promise<void> {
    const bot = new ClaimsIdentity([{ type: 'aud', value: this.config?.appId ?? '' }], true);
    // The SDK's type asks for an audience; its code takes the cloud's own where there is none.
    const factory: { create(serviceUrl: string, audience?: string): Promise<unknown> } =
      this.createConnectorFactory(bot);
    await factory.create('https://smba.trafficmanager.net/');
    await this.out.token();
  }

  /** The SDK's check, and then what it leaves out: the token must name the serviceUrl, and must come from the channel. */
  override async authenticateRequest(activity: SdkActivity, authorization: string): Promise<AuthenticateRequestResult> {
    const result = await this.known([authorization, activity.channelId, activity.serviceUrl], () =>
      this.checked(activity, authorization),
    );
    if (this.config !== undefined && result.claimsIdentity.getClaimValue('serviceurl') !== activity.serviceUrl) {
      throw new Unauthorized('the token names another serviceUrl');
    }
    const { connectorFactory } = result;
    return connectorFactory === undefined
      ? result
      : { ...result, connectorFactory: patient(connectorFactory, this.to, this.over) };
  }

  /** For signing people in, which nothing here does; the SDK wants one every turn, and takes long to make it. */
  override createUserTokenClient(identity: ClaimsIdentity): Promise<UserTokenClient> {
    this.signIn ??= super.createUserTokenClient(identity).catch((cause: unknown) => {
      this.signIn = undefined;
      throw cause;
    });
    return this.signIn;
  }

  /** The SDK's check looks at the token, the channel and the serviceUrl, and at nothing else of the activity. */
  private async checked(activity: SdkActivity, authorization: string) {
    const result = await super.authenticateRequest(activity, authorization).catch(refuse);
    const end: unknown = result.claimsIdentity.getClaimValue('exp');
    return { result, expires: typeof end === 'number' ? end * 1_000 : undefined };
  }
}

function credentials(config: TeamsConfig | undefined): Credentials {
  const options = config === undefined ? {} : registration(config);
  return config?.local === undefined ? new Credentials(options) : new LocalCredentials(options);
}

/** Knows those that it made last: the SDK keeps them for itself. */
class Credentials extends ConfigurationServiceClientCredentialFactory {
  private made: unknown;

  override async createCredentials(
    ...of: Parameters<ConfigurationServiceClientCredentialFactory['createCredentials']>
  ) {
    const made = await super.createCredentials(...of);
    this.made = made;
    return made;
  }

  async token(): Promise<void> {
    const { made } = this;
    if (isJson(made) && typeof made['getToken'] === 'function') await made['getToken']();
  }
}

/** A local platform asks for no token on what the bot posts. */
class LocalCredentials extends Credentials {
  override async createCredentials() {
    return { signRequest: async <T>(request: T): Promise<T> => request };
  }
}

function patient(
  factory: ConnectorFactory,
  to: Pick<Surroundings, 'patience' | 'reach'>,
  over: Send,
): ConnectorFactory {
  const patience = to.patience();
  return {
    create: async (serviceUrl, audience) => {
      const make = async () =>
        sendPatiently(await factory.create(serviceUrl, audience), { patience, over, reach: to.reach });
      // Of a connector the SDK calls the conversations alone.
      return madeLate(make) as ConnectorClient;
    },
  };
}

type Post = Extract<Turn, { kind: 'post' }>;

/** Carries out what the handler decides, and has the SDK answer the invokes that the handler leaves to it. */
class Carrier extends TeamsActivityHandler {
  constructor(private readonly to: Surroundings) {
    super();
  }

  /** The handler tells kinds of activity apart itself: the SDK takes a dozen promises to, and asks Teams about who joins. */
  override async run(context: TurnContext): Promise<void> {
    if (context.activity.type === 'invoke') await super.run(context);
    else await this.carry(context);
  }

  /** Invokes that the SDK does not know (feedback, suggested actions) would be answered with 501. */
  override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    const body = await this.carry(context);
    return body === undefined ? super.onInvokeActivity(context) : { status: 200, body };
  }

  private async carry(context: TurnContext): Promise<object | undefined> {
    const turn = await this.to.handle(context.activity as unknown as Activity);
    if (turn.kind === 'invoke') return turn.body;
    if (turn.kind !== 'post') return undefined;
    const id = await this.put(context, turn);
    if (id !== undefined) turn.posted?.(id);
    return undefined;
  }

  /** Posts, and gives the message's id. */
  private async put(context: TurnContext, { message, replaces }: Post): Promise<string | undefined> {
    const plain: Json = message;
    if (replaces !== undefined && (await this.replaced(context, { ...plain, id: replaces }))) return replaces;
    return (await context.sendActivity({ ...plain }))?.id;
  }

  /** Whether the card that asked gave way; one that is gone, or too old to edit, does not, and a new message follows. */
  private async replaced(context: TurnContext, message: object): Promise<boolean> {
    try {
      await context.updateActivity(message);
      return true;
    } catch (cause) {
      this.to.failed(cause, 'replacing a card');
      return false;
    }
  }
}
