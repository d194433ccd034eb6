import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

type Envelope = Readonly<Record<string, unknown>>;

/** Slack's end of Socket Mode on loopback. */
export interface Line {
  readonly url: string;
  /** Resolves when the app is connected. */
  connected(): Promise<void>;
  /** Sends an envelope, and resolves with what the app acknowledges it with. */
  send(type: string, payload: unknown, envelope: string): Promise<Envelope>;
  /** Cuts the connection and takes no other until `up`. */
  down(): void;
  up(): void;
  stop(): Promise<void>;
}

/** Opens Slack's end; `hello` is said to whoever connects. */
export async function openLine(): Promise<Line> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  let refusing = false;
  let current: WebSocket | undefined;
  const waiting: (() => void)[] = [];
  const acks = new Map<string, (ack: Envelope) => void>();
  server.on('connection', socket => {
    if (refusing) {
      socket.terminate();
      return;
    }
    current = socket;
    socket.on('message', data => {
      const ack: Envelope = Object(JSON.parse(String(data)));
      acks.get(String(ack['envelope_id']))?.(ack);
    });
    socket.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A0APP0001' } }));
    for (const wake of waiting.splice(0)) wake();
  });
  await new Promise<void>(resolve => server.once('listening', resolve));
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/link`,
    connected: () => (current === undefined ? new Promise(resolve => waiting.push(resolve)) : Promise.resolve()),
    send: (type, payload, envelope) =>
      new Promise(resolve => {
        acks.set(envelope, resolve);
        const accepts = type !== 'events_api';
        current?.send(JSON.stringify({ type, payload, envelope_id: envelope, accepts_response_payload: accepts }));
      }),
    down: () => {
      refusing = true;
      current?.terminate();
      current = undefined;
    },
    up: () => {
      refusing = false;
    },
    stop: () =>
      new Promise(resolve => {
        for (const client of server.clients) client.terminate();
        server.close(() => resolve());
      }),
  };
}
