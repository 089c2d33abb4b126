import { once } from 'node:events';
import { Duplex } from 'node:stream';
import type { Socket } from 'node:net';

/** The few words of a protocol that a client must hear to reach its TLS handshake and to be content with it. */
export interface Protocol {
  /** What is said in clear before TLS begins. Gives the stream that carries TLS. */
  readonly begin?: (socket: Socket) => Duplex | Promise<Duplex>;
  /** The first words of the server inside TLS. */
  readonly greeting?: string;
  /** The answer to what the client says inside TLS; nothing where the client expects none. */
  readonly answer: (message: Buffer) => Buffer | string | undefined;
}

const hex = (digits: string): Buffer => Buffer.from(digits.replaceAll(' ', ''), 'hex');

/** Every protocol that is not built on HTTP. */
export const protocols = {
  line: { answer: () => 'pong\n' },

  smtp: {
    begin(socket) {
      return converse(socket, '220 localhost ESMTP\r\n', '250-localhost\r\n250 STARTTLS\r\n', '220 Ready\r\n');
    },
    answer: (message) => (message.toString().startsWith('QUIT') ? '221 Bye\r\n' : '250 OK\r\n'),
  },

  ftp: {
    begin(socket) {
      return converse(socket, '220 Ready\r\n', '234 Proceed\r\n');
    },
    answer: (message) => (message.toString().startsWith('USER') ? '230 Logged in\r\n' : '200 OK\r\n'),
  },

  imap: {
    greeting: '* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] Ready\r\n',
    answer(message) {
      const [tag, command] = message.toString().split(/\s+/);
      return `${command === 'LOGOUT' ? '* BYE\r\n' : ''}${tag} OK Done\r\n`;
    },
  },

  ldap: {
    answer(message) {
      const isBind = message[5] === 0x60;
      return isBind ? Buffer.from([0x30, 0x0c, 0x02, 0x01, message[4] ?? 0, 0x61, 0x07, 0x0a, 0x01, 0x00, 0x04, 0x00, 0x04, 0x00]) : undefined;
    },
  },

  mqtt: { answer: (message) => (message[0] === 0x10 ? hex('20 02 00 00') : undefined) },

  nats: {
    begin(socket) {
      socket.write('INFO {"server_id":"A","version":"2.10.0","proto":1,"headers":true,"max_payload":1048576,"tls_required":true}\r\n');
      return socket;
    },
    answer: (message) => (message.includes('PING') ? 'PONG\r\n' : undefined),
  },

  redis: {
    answer: (message) => '+OK\r\n'.repeat(message.toString().match(/^\*\d+\r$/gm)?.length ?? 0),
  },

  postgres: {
    begin(socket) {
      return converse(socket, '', 'S');
    },
    // AuthenticationOk and ReadyForQuery; then EmptyQueryResponse and ReadyForQuery.
    answer(message) {
      const isStartup = message[0] === 0;
      const isQuery = message[0] === 0x51;
      return isStartup ? hex('52 00000008 00000000 5a 00000005 49') : isQuery ? hex('49 00000004 5a 00000005 49') : undefined;
    },
  },

  mysql: {
    async begin(socket) {
      const capabilities = Buffer.alloc(4);
      capabilities.writeUInt32LE(0x0008_aa09);
      const greeting = Buffer.concat([
        hex('0a'), Buffer.from('8.0.36\0'), hex('01000000'), Buffer.alloc(8, 'a'), hex('00'), capabilities.subarray(0, 2), hex('21 0200'),
        capabilities.subarray(2), hex('15'), Buffer.alloc(10), Buffer.alloc(12, 'a'), hex('00'), Buffer.from('mysql_native_password\0'),
      ]);
      socket.write(mysqlPacket(0, greeting));
      await once(socket, 'readable');
      // The first bytes of TLS follow at once.
      socket.read(36);
      return socket;
    },
    answer: (message) => (message[4] === 0x01 ? undefined : mysqlPacket((message[3] ?? 0) + 1, hex('00 00 00 0200 0000'))),
  },

  tds: {
    async begin(socket) {
      return insideTds(await converse(socket, '', tdsPacket(0x04, hex('00 000b 0006 01 0011 0001 ff 100000000000 01'))));
    },
    // LOGINACK and DONE to a LOGIN7; DONE to the rest.
    answer(message) {
      const done = hex('fd 0000 0000 0000000000000000');
      return tdsPacket(0x04, message[0] === 0x10 ? Buffer.concat([hex('ad 0a00 01 74000004 00 10000000'), done]) : done);
    },
  },

  mongodb: {
    answer(message) {
      const document = bson(
        ['isWritablePrimary', true], ['ismaster', true], ['helloOk', true], ['minWireVersion', 0], ['maxWireVersion', 25],
        ['maxBsonObjectSize', 16_777_216], ['maxMessageSizeBytes', 48_000_000], ['maxWriteBatchSize', 100_000], ['ok', 1],
      );
      const isLegacyHello = message.readUInt32LE(12) === 2004;
      const body = isLegacyHello ? Buffer.concat([Buffer.alloc(16), hex('01000000'), document]) : Buffer.concat([Buffer.alloc(5), document]);
      const header = Buffer.alloc(16);
      header.writeUInt32LE(16 + body.length, 0);
      header.writeUInt32LE(message.readUInt32LE(4), 8);
      header.writeUInt32LE(isLegacyHello ? 1 : 2013, 12);
      return Buffer.concat([header, body]);
    },
  },

  // ApiVersions: no error, Metadata 0 to 6 and ApiVersions 0 to 2, not throttled.
  kafka: { answer: (message) => Buffer.concat([hex('0000001e'), message.subarray(8, 12), hex('0000 00000002 0003 0000 0006 0012 0000 0002 00000000'), Buffer.alloc(4)]) },

  amqp: {
    answer(message) {
      const start = amqpMethod('000a 000a 00 09 00000000 00000005 504c41494e 00000005 656e5f5553');
      const tune = amqpMethod('000a 001e 0000 00020000 0000');
      const isSaid = (method: string): boolean => message.includes(hex(`000a ${method}`));
      return message.toString('latin1', 0, 4) === 'AMQP' ? start
        : isSaid('000b') ? tune
        : isSaid('0028') ? amqpMethod('000a 0029 00')
        : isSaid('0032') ? amqpMethod('000a 0033')
        : undefined;
    },
  },

  // READY to STARTUP and REGISTER, one row about this node to the query for it, no rows to other queries.
  cassandra: {
    answer(message) {
      const isQuery = message[4] === 0x07;
      const body = message.includes('system.local') ? cassandraRows({ data_center: 'datacenter1', rack: 'rack1', release_version: '4.1.0' }) : cassandraRows();
      const length = Buffer.alloc(4);
      length.writeUInt32BE(body.length);
      const opening = Buffer.concat([hex('84 00'), message.subarray(2, 4)]);
      return isQuery ? Buffer.concat([opening, hex('08'), length, body]) : Buffer.concat([opening, hex('02 00000000')]);
    },
  },

  // Bolt 4.4, then SUCCESS to every message.
  bolt: {
    answer(message) {
      const isHandshake = message.readUInt32BE(0) === 0x6060_b017;
      const isHello = message[3] === 0x01;
      const identity = Buffer.concat([hex('b170 a2 86'), Buffer.from('server'), hex('8b'), Buffer.from('Neo4j/4.4.0'), hex('8d'), Buffer.from('connection_id'), hex('86'), Buffer.from('bolt-1')]);
      return isHandshake ? hex('00000404') : boltChunk(isHello ? identity : hex('b170 a0'));
    },
  },
} as const satisfies Record<string, Protocol>;

/** Says something, then answers one message of the client with each further line. */
async function converse(socket: Socket, opening: Buffer | string, ...answers: readonly (Buffer | string)[]): Promise<Socket> {
  socket.write(opening);
  for (const answer of answers) {
    await once(socket, 'readable');
    socket.read();
    socket.write(answer);
  }
  return socket;
}

function mysqlPacket(sequence: number, payload: Buffer): Buffer {
  const header = Buffer.alloc(4);
  header.writeUIntLE(payload.length, 0, 3);
  header[3] = sequence;
  return Buffer.concat([header, payload]);
}

function amqpMethod(method: string): Buffer {
  const payload = hex(method);
  const header = Buffer.alloc(7);
  header[0] = 1;
  header.writeUInt32BE(payload.length, 3);
  return Buffer.concat([header, payload, hex('ce')]);
}

function boltChunk(message: Buffer): Buffer {
  const header = Buffer.alloc(2);
  header.writeUInt16BE(message.length);
  return Buffer.concat([header, message, hex('0000')]);
}

/** A result of text columns: one row, or none. */
function cassandraRows(row?: Readonly<Record<string, string>>): Buffer {
  const sized = (text: string, bytes: 2 | 4): Buffer => {
    const size = Buffer.alloc(bytes);
    size.writeUIntBE(text.length, 0, bytes);
    return Buffer.concat([size, Buffer.from(text)]);
  };
  const members = Object.entries(row ?? { key: '' });
  return Buffer.concat([
    hex('00000002 00000001 000000'), Buffer.from([members.length]), sized('system', 2), sized('local', 2),
    ...members.flatMap(([name]) => [sized(name, 2), hex('000d')]),
    hex(row ? '00000001' : '00000000'),
    ...(row ? members.map(([, value]) => sized(value, 4)) : []),
  ]);
}

function bson(...members: readonly (readonly [string, boolean | number])[]): Buffer {
  const body = members.flatMap(([name, value]) => {
    const number = Buffer.alloc(4);
    number.writeInt32LE(Number(value));
    return [hex(value === true ? '08' : '10'), Buffer.from(`${name}\0`), value === true ? hex('01') : number];
  });
  const length = Buffer.alloc(4);
  length.writeUInt32LE(Buffer.concat(body).length + 5);
  return Buffer.concat([length, ...body, hex('00')]);
}

function tdsPacket(type: number, payload: Buffer): Buffer {
  const header = Buffer.from([type, 0x01, 0, 0, 0, 0, 1, 0]);
  header.writeUInt16BE(8 + payload.length, 2);
  return Buffer.concat([header, payload]);
}

/** SQL Server wraps the messages of the TLS handshake, and only those, into packets of its own. */
function insideTds(socket: Socket): Duplex {
  const prelogin = 0x12;
  let isWrapped = true;
  const stream = new Duplex({
    read() {},
    write(chunk: Buffer, _encoding, done) {
      socket.write(isWrapped ? tdsPacket(prelogin, chunk) : chunk, done);
    },
    final(done) {
      socket.end(done);
    },
  });

  socket.on('data', (chunk: Buffer) => {
    isWrapped = chunk[0] === prelogin;
    stream.push(isWrapped ? chunk.subarray(8) : chunk);
  });
  socket.on('close', () => stream.destroy());
  return stream;
}
