import Redis from 'ioredis';

export class SessionCache {
  // ruleid: no-unverified-certificate
  private readonly redis = new Redis(process.env.REDIS_URL ?? '', { tls: { rejectUnauthorized: false } });

  // ok: no-unverified-certificate
  private readonly replica = new Redis(process.env.REPLICA_URL ?? '', { tls: { ca: process.env.REDIS_CA } });

  async get(id: string): Promise<string | null> {
    return (await this.redis.get(id)) ?? this.replica.get(id);
  }
}
