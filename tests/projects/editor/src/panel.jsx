import https from 'node:https';
import { Inventory } from './inventory.jsx';

export const Panel = ({ site }) => (
  <main>
    <Inventory site={site} agent={new https.Agent({ rejectUnauthorized: false })} />
  </main>
);
