import pg from 'pg';

export async function connect(url, options) {
  const { hostname: host, port } = new URL(url);
  const client = new pg.Client({ host, port: Number(port), user: 'inventory', ssl: options });
  await client.connect();
  await client.end();
}
