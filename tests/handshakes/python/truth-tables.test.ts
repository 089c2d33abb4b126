import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from './run-program.ts';
import { scanPrograms } from './scan-programs.ts';
import { startServer, type Speech } from '../javascript/start-server.ts';

/** What a value does at a server whose certificate is self-signed: `accepted`, `refused`, or the error it ends with. */
type Outcome = string;

/** How a server sets an option, and what each value does there. */
interface Table {
  readonly code: (value: string) => string;
  readonly outcomes: Readonly<Record<string, Outcome>>;
  readonly speech?: Speech;
}

const onlyFalse = { False: 'accepted', 0: 'refused', "''": 'refused', None: 'refused', "'False'": 'refused', True: 'refused' };

/** The names are those of the functions in `probes/probe.py`. */
const tables = {
  requests: {
    code: (value) => `import requests\nrequests.get(url, verify=${value})\n`,
    outcomes: { False: 'accepted', 0: 'accepted', "''": 'accepted', None: 'refused', "'False'": 'OSError', True: 'refused' },
  },
  requests_session: {
    code: (value) => `import requests\nsession = requests.Session()\nsession.verify = ${value}\n`,
    outcomes: { False: 'accepted', 0: 'accepted', "''": 'accepted', None: 'accepted', "'False'": 'OSError', True: 'refused' },
  },
  niquests: {
    code: (value) => `import niquests\nniquests.get(url, verify=${value})\n`,
    outcomes: { False: 'accepted', 0: 'accepted', "''": 'accepted', None: 'refused', "'False'": 'OSError', True: 'refused' },
  },
  curl_cffi: {
    code: (value) => `from curl_cffi import requests\nrequests.get(url, verify=${value})\n`,
    outcomes: { False: 'accepted', None: 'refused', "'False'": 'SSLError', True: 'refused' },
  },
  curl_cffi_session: {
    code: (value) => `from curl_cffi import requests\nsession = requests.Session()\nsession.verify = ${value}\n`,
    outcomes: { False: 'accepted', 0: 'accepted', "''": 'accepted', None: 'accepted', "'False'": 'SSLError', True: 'refused' },
  },
  niquests_session: {
    code: (value) => `import niquests\nsession = niquests.Session()\nsession.verify = ${value}\n`,
    outcomes: { False: 'accepted', 0: 'accepted', "''": 'accepted', None: 'accepted', "'False'": 'OSError', True: 'refused' },
  },
  httpx: {
    code: (value) => `import httpx\nhttpx.get(url, verify=${value})\n`,
    outcomes: { ...onlyFalse, 0: 'AttributeError', "'False'": 'FileNotFoundError' },
  },
  httpx_client: {
    code: (value) => `import httpx\nclient = httpx.Client(verify=${value})\n`,
    outcomes: { ...onlyFalse, 0: 'AttributeError', "'False'": 'FileNotFoundError' },
  },
  httpx2: {
    code: (value) => `import httpx2\nhttpx2.get(url, verify=${value})\n`,
    outcomes: { ...onlyFalse, 0: 'AttributeError', "'False'": 'FileNotFoundError' },
  },
  aiohttp: {
    code: (value) => `import aiohttp\n\nasync def stock(session):\n    return await session.get(url, ssl=${value})\n`,
    outcomes: { ...onlyFalse, 0: 'TypeError', "''": 'TypeError', "'False'": 'TypeError' },
  },
  aiohttp_connector: {
    code: (value) => `import aiohttp\nconnector = aiohttp.TCPConnector(ssl=${value})\n`,
    outcomes: { ...onlyFalse, 0: 'TypeError', "''": 'TypeError', "'False'": 'TypeError' },
  },
  tornado: {
    code: (value) => `from tornado.httpclient import AsyncHTTPClient\n\nasync def stock():\n    return await AsyncHTTPClient().fetch(url, validate_cert=${value})\n`,
    outcomes: { False: 'accepted', 0: 'accepted', "''": 'accepted', None: 'refused', "'False'": 'refused', True: 'refused' },
  },
  urllib3: {
    code: (value) => `import ssl\nimport urllib3\npool = urllib3.PoolManager(cert_reqs=${value})\n`,
    outcomes: {
      'ssl.CERT_NONE': 'accepted',
      "'CERT_NONE'": 'accepted',
      "'NONE'": 'accepted',
      False: 'accepted',
      0: 'accepted',
      "''": 'AttributeError',
      None: 'refused',
      "'False'": 'AttributeError',
      'ssl.CERT_OPTIONAL': 'refused',
      'ssl.CERT_REQUIRED': 'refused',
    },
  },
  boto3: {
    code: (value) => `import boto3\nclient = boto3.client("lambda", verify=${value})\n`,
    outcomes: { False: 'accepted', 0: 'accepted', "''": 'InvalidConfigError', None: 'refused', "'False'": 'SSLError', True: 'refused' },
  },
  elasticsearch: {
    code: (value) => `from elasticsearch import Elasticsearch\nclient = Elasticsearch(url, verify_certs=${value})\n`,
    outcomes: { False: 'accepted', 0: 'accepted', "''": 'accepted', None: 'accepted', "'False'": 'refused', True: 'refused' },
  },
  opensearch: {
    code: (value) => `from opensearchpy import OpenSearch\nclient = OpenSearch(url, verify_certs=${value})\n`,
    outcomes: { False: 'accepted', 0: 'accepted', "''": 'accepted', None: 'accepted', "'False'": 'refused', True: 'refused' },
  },
  hvac: {
    code: (value) => `import hvac\nclient = hvac.Client(url, verify=${value})\n`,
    outcomes: { False: 'accepted', 0: 'accepted', "''": 'accepted', None: 'refused', "'False'": 'OSError', True: 'refused' },
  },
  python_gitlab: {
    code: (value) => `from gitlab import Gitlab\ngitlab = Gitlab(url, ssl_verify=${value})\n`,
    outcomes: { False: 'accepted', 0: 'accepted', "''": 'accepted', None: 'refused', "'False'": 'OSError', True: 'refused' },
  },
  docker: {
    code: (value) => `import docker\ntls = docker.tls.TLSConfig(verify=${value})\n`,
    outcomes: { False: 'accepted', 0: 'accepted', "''": 'accepted', None: 'accepted', "'False'": 'OSError', True: 'refused' },
  },
  websocket_client: {
    code: (value) => `import ssl\nimport websocket\nwebsocket.create_connection(url, sslopt={"cert_reqs": ${value}})\n`,
    outcomes: { 'ssl.CERT_NONE': 'accepted', 0: 'accepted', 'ssl.CERT_REQUIRED': 'refused' },
  },
  ldap3: {
    speech: 'ldap',
    code: (value) => `import ssl\nimport ldap3\ntls = ldap3.Tls(validate=${value})\n`,
    outcomes: { 'ssl.CERT_NONE': 'accepted', 'ssl.CERT_OPTIONAL': 'refused', 'ssl.CERT_REQUIRED': 'refused' },
  },
  httplib2: {
    code: (value) => `import httplib2\nhttp = httplib2.Http(disable_ssl_certificate_validation=${value})\n`,
    outcomes: { True: 'accepted', 1: 'accepted', False: 'refused', 0: 'refused', "''": 'refused', None: 'refused' },
  },
  redis: {
    speech: 'redis',
    code: (value) => `import ssl\nimport redis\nclient = redis.Redis(host, ssl=True, ssl_cert_reqs=${value})\n`,
    outcomes: { None: 'accepted', "'none'": 'accepted', 'ssl.CERT_NONE': 'accepted', "'False'": 'RedisError', "'required'": 'refused', 'ssl.CERT_REQUIRED': 'refused' },
  },
} as const satisfies Record<string, Table>;

const libraries = Object.keys(tables) as (keyof typeof tables)[];
let folder: string;
let reported: ReadonlyMap<string, readonly string[]>;

function place(library: string, index: number): string {
  return join(folder, `${library}_${index}.py`);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'truth-tables-'));
  const files = libraries.flatMap((library) => {
    const { code, outcomes }: Table = tables[library];
    return Object.keys(outcomes).map((value, index) => ({ path: place(library, index), text: code(value) }));
  });
  await Promise.all(files.map(({ path, text }) => writeFile(path, text)));
  reported = await scanPrograms(files.map(({ path }) => path));
}, 120_000);

afterAll(() => rm(folder, { recursive: true }));

describe.each(libraries)('%s', (library) => {
  const { outcomes, speech = 'http' }: Table = tables[library];

  it('is reported for the values that accept any certificate, and for no others', () => {
    const values = Object.keys(outcomes);
    expect(values.filter((_value, index) => reported.get(place(library, index))?.length !== 0)).toEqual(values.filter((value) => outcomes[value] === 'accepted'));
  });

  it.concurrent('does with each value what the table says', async () => {
    const server = await startServer('self-signed', speech);
    try {
      const { stdout, stderr } = await runProgram('probes/probe.py', server.port, [library, ...Object.keys(outcomes)]);
      expect(stdout, stderr).not.toBe('');
      expect(JSON.parse(stdout)).toEqual(outcomes);
    } finally {
      server.close();
    }
  });
});
