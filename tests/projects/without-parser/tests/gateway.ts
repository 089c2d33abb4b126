import { agent } from '../src/gateway.js';

agent.options.rejectUnauthorized = false;
