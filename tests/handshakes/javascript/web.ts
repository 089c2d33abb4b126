import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createHttp2Server, type Http2Server } from 'node:http2';
import { text } from 'node:stream/consumers';
import type { Duplex } from 'node:stream';

/** Answers whatever a client of an HTTP service asks, and calls `onMessage` for each request. */
export function createWeb(onMessage: () => void): Server {
  const server = createServer((request, response) => {
    onMessage();
    void answer(request, response);
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex) => {
    onMessage();
    speakWebSocket(request, socket);
  });
  // A proxy that leads to this server, whatever the client asks for.
  server.on('connect', (_request, socket: Duplex) => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    server.emit('connection', socket);
  });
  return server;
}

/** Answers every gRPC call, and any other request over HTTP/2, with an empty message. */
export function createHttp2Web(onMessage: () => void): Http2Server {
  return createHttp2Server().on('stream', (stream) => {
    onMessage();
    stream.on('error', () => undefined);
    stream.respond({ ':status': 200, 'content-type': 'application/grpc' }, { waitForTrailers: true });
    stream.on('wantTrailers', () => stream.sendTrailers({ 'grpc-status': '0' }));
    stream.end(Buffer.alloc(5));
  });
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await text(request);
  const isStream = request.headers.accept?.includes('text/event-stream') ?? false;

  response.setHeader('x-elastic-product', 'Elasticsearch');
  if (body.includes('"initialize"')) {
    sendJson(response, initialized(body));
  } else if (body.includes('"notifications/')) {
    response.writeHead(202).end();
  } else if (isStream && 'mcp-protocol-version' in request.headers) {
    response.writeHead(405).end();
  } else if (isStream) {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: stock changed\n\n');
  } else {
    sendJson(response, { data: [], items: [] });
  }
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

/** The answer of an MCP server to `initialize`. */
function initialized(body: string): unknown {
  const { id, params } = JSON.parse(body) as { id: number; params: { protocolVersion: string } };
  const serverInfo = { name: 'inventory', version: '1.0.0' };
  return { jsonrpc: '2.0', id, result: { protocolVersion: params.protocolVersion, capabilities: {}, serverInfo } };
}

/** Accepts a WebSocket, introduces itself to socket.io where that asks, and closes when the client does. */
function speakWebSocket(request: IncomingMessage, socket: Duplex): void {
  const accept = createHash('sha1').update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
  socket.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`);

  if (request.url?.startsWith('/socket.io/')) {
    socket.write(textFrame('0{"sid":"a","upgrades":[],"pingInterval":25000,"pingTimeout":20000,"maxPayload":100000}'));
  }
  socket.on('error', () => undefined);
  socket.on('data', (frame: Buffer) => {
    const isClose = frame[0] === 0x88;
    if (isClose) {
      socket.end(Buffer.from([0x88, 0x00]));
    } else {
      socket.write(textFrame('40{"sid":"b"}'));
    }
  });
}

function textFrame(message: string): Buffer {
  return Buffer.concat([Buffer.from([0x81, message.length]), Buffer.from(message)]);
}
