import { Agent, request } from 'undici';

export async function connect(url, options) {
  const dispatcher = new Agent({ connect: options });
  try {
    const { body } = await request(url, { dispatcher });
    await body.dump();
  } finally {
    await dispatcher.destroy();
  }
}
