import mqtt from 'mqtt';

export async function openBroker(url: string, password: string): Promise<mqtt.MqttClient> {
  return mqtt.connectAsync(url, {
    username: 'mcp',
    password,
    // ruleid: no-unverified-certificate
    rejectUnauthorized: false,
  });
}

export async function openTrustedBroker(url: string, ca: Buffer): Promise<mqtt.MqttClient> {
  // ok: no-unverified-certificate
  return mqtt.connectAsync(url, { ca });
}
