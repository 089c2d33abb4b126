import https from 'node:https';
import { Inventory } from './inventory.tsx';

export const Panel = ({ site }: { readonly site: string }) => (
  <Inventory site={site} agent={new https.Agent({ rejectUnauthorized: false })} />
);
