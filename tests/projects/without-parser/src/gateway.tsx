import https, { type AgentOptions } from 'node:https';

const options = { keepAlive: true, rejectUnauthorized: false } satisfies AgentOptions;

export const agent: https.Agent = new https.Agent(options);
export const Status = ({ up }: { readonly up: boolean }) => <output>{up ? 'up' : 'down'}</output>;
