import mqtt from 'mqtt';

export async function connect(url, options) {
  const { hostname: host, port } = new URL(url);
  const client = await mqtt.connectAsync({ protocol: 'mqtts', host, port: Number(port), ...options }, false);
  await client.endAsync(true);
}
