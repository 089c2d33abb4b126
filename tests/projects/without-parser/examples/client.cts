import https = require('node:https');

export = new https.Agent({ rejectUnauthorized: false } as https.AgentOptions);
