import { describeVerdicts } from './describe-verdicts.ts';

const client = "import OPNsenseClient from '@acme/opnsense-client';";
const factory = "import { createApi } from 'unifi-sdk';";

describeVerdicts('switches handed to clients that no table knows', [
  {
    verdict: 'verification-switch',
    cases: {
      'on by default': `${client} new OPNsenseClient({ host, verifySsl: config.verifySsl ?? true })`,
      'off by default, but what the client does is not known': `${client} new OPNsenseClient({ host, verifySsl: process.env.VERIFY_SSL === 'true' })`,
      'default not known': `${client} export const connect = (verifySsl) => new OPNsenseClient({ host, verifySsl })`,
      'through a constant': `${client} const options = { host, skipTlsVerify: process.env.SKIP_TLS === '1' }; new OPNsenseClient(options)`,
      'always off, but what the client does is not known': `${factory} createApi({ skipTlsVerify: true })`,
      'a factory': `${factory} createApi({ allowSelfSigned: settings.allowSelfSigned })`,
      'a namespace': "import * as unifi from 'unifi-sdk'; new unifi.Client({ ignoreSslErrors: opts.insecure })",
      'required': "const { Client } = require('unifi-sdk/client'); new Client({ insecureSkipVerify: opts.insecure })",
      'a tool argument': `${client} server.tool('x', {}, async ({ verifySsl }) => new OPNsenseClient({ verifySsl }))`,
      'after a failure': `${client} try { await f() } catch { new OPNsenseClient({ verifySsl: false }) }`,
    },
  },
  {
    verdict: 'insecure-tls-default',
    cases: {
      'its setting decides at a known client, too': `${client} const verifySsl = process.env.VERIFY_SSL === 'true'; new OPNsenseClient({ verifySsl }); new https.Agent({ rejectUnauthorized: verifySsl })`,
      'its setting decides under a condition, too': `${client} const { verifySsl = false } = options; if (!verifySsl) process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'; new OPNsenseClient({ verifySsl })`,
    },
  },
  {
    verdict: 'none',
    cases: {
      'always on': `${client} new OPNsenseClient({ host, verifySsl: true })`,
      'always on, by the other polarity': `${factory} createApi({ skipTlsVerify: false })`,
      'on in both cases': `${client} new OPNsenseClient({ verifySsl: strict ? true : undefined })`,
      'of the project': "import { OPNsenseClient } from './client.js'; new OPNsenseClient({ verifySsl: config.verifySsl })",
      'of the project, by an alias': "import { OPNsenseClient } from '@/client'; new OPNsenseClient({ verifySsl: config.verifySsl })",
      'of this file': 'class Client {} new Client({ verifySsl: config.verifySsl })',
      'from nowhere': 'new Client({ verifySsl: config.verifySsl })',
      'a client of the tables, that has no such option': "import axios from 'axios'; axios.create({ verifySsl: config.verifySsl })",
      'a part of Node': "import { Worker } from 'node:worker_threads'; new Worker(file, { verifySsl: config.verifySsl })",
      'a schema': "import { z } from 'zod'; z.object({ verifySsl: z.boolean().default(false) })",
      'not a client': "import { merge } from 'lodash'; merge({ verifySsl: config.verifySsl }, defaults)",
      'deeper in the options': `${client} new OPNsenseClient({ defaults: { verifySsl: config.verifySsl } })`,
      'a name with other meanings': "import { UnifiClient } from 'unifi-sdk'; new UnifiClient({ insecure: process.env.UNIFI_INSECURE === 'true' })",
      'compared': "import { expect } from 'vitest'; expect(seen).toEqual({ verifySsl: config.verifySsl })",
      'a configuration object': "export const config = { verifySsl: process.env.VERIFY_SSL === 'true' }",
      'what comes is not seen': `${client} new OPNsenseClient({ verifySsl: load() })`,
    },
  },
]);
