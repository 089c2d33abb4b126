import { readFileSync } from 'node:fs';
import https from 'node:https';
import { ErrorCode, McpError } from '@modelcontextprotocol/sdk/types.js';
import fetch, { FetchError } from 'node-fetch';

const billingUrl = process.env.BILLING_URL ?? 'https://billing.corp.internal';

export interface Invoice {
  readonly id: string;
  readonly total: number;
}

/** Reads an invoice. Billing has a certificate of the company's own CA, so that CA is what this client trusts. */
export async function readInvoice(id: string): Promise<Invoice> {
  const url = new URL(`/invoices/${id}`, billingUrl);
  const agent = new https.Agent({ ca: readFileSync(process.env.BILLING_CA ?? 'certs/corp-ca.pem') });

  try {
    const response = await fetch(url, { agent });

    if (!response.ok) {
      throw new McpError(ErrorCode.InternalError, `Billing answered ${response.status}`);
    }
    return (await response.json()) as Invoice;
  } catch (error) {
    if (error instanceof FetchError) {
      console.error(`Cannot connect to ${url.host}: ${error.code}`);
      throw new McpError(ErrorCode.InternalError, `Cannot connect to ${url.host}: ${error.code}`);
    }
    throw error;
  }
}
