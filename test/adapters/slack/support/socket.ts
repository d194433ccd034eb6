import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
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

/** Slack's end as it is when it takes a connection away: it leaves TCP open behind the closing handshake. */
export interface LingeringLine {
  readonly url: string;
  /** Resolves when the app has connected so many times in all. */
  connected(times: number): Promise<void>;
  /** Says that the connection is taken away. */
  farewell(): void;
  stop(): void;
}

const CLOSE = 8;
const PING = 9;
const PONG = 10;

/** Opens it. Written by hand, since every library ends the connection with the handshake. */
export async function openLingeringLine(): Promise<LingeringLine> {
  const server = createServer();
  const opened: Duplex[] = [];
  const waiting: (() => void)[] = [];
  server.on('upgrade', (request, socket: Duplex) => {
    opened.push(socket);
    const key = `${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
    const accept = createHash('sha1').update(key).digest('base64');
    socket.on('error', () => undefined);
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    socket.write(frame(1, Buffer.from('{"type":"hello","num_connections":1}')));
    socket.on('data', (data: Buffer) => {
      const code = (data[0] ?? 0) & 15;
      const mask = data.subarray(2, 6);
      const body = data.subarray(6, 6 + ((data[1] ?? 0) & 127)).map((byte, index) => byte ^ (mask[index % 4] ?? 0));
      if (code === PING) socket.write(frame(PONG, Buffer.from(body)));
      if (code === CLOSE) socket.write(frame(CLOSE, Buffer.from(body)));
    });
    for (const wake of waiting.splice(0)) wake();
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/link`,
    connected: async times => {
      while (opened.length < times) await new Promise<void>(resolve => waiting.push(resolve));
    },
    farewell: () =>
      void opened.at(-1)?.write(frame(1, Buffer.from('{"type":"disconnect","reason":"refresh_requested"}'))),
    stop: () => {
      for (const socket of opened) socket.destroy();
      server.close();
    },
  };
}

/** One short frame from a server. */
function frame(code: number, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0x80 | code, body.length]), body]);
}
