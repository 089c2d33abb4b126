import https from 'node:https';
import axios, { type AxiosInstance } from 'axios';

export class JiraClient {
  private readonly http: AxiosInstance;

  constructor(baseURL: string, token: string) {
    this.http = axios.create({
      baseURL,
      headers: { Authorization: `Bearer ${token}` },
      // ruleid: no-unverified-certificate
      httpsAgent: new https.Agent({ rejectUnauthorized: false }),
    });
  }

  async issue(key: string): Promise<unknown> {
    // ruleid: no-useless-tls-option
    const { data } = await axios.get(`/issue/${key}`, { rejectUnauthorized: false } as object);
    return data ?? this.http.get(`/issue/${key}`);
  }
}

// ok: no-unverified-certificate
axios.defaults.httpsAgent = new https.Agent({ ca: process.env.CORP_CA });
