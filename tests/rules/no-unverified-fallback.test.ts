import rule from '../../src/rules/no-unverified-fallback.ts';
import { ruleTester } from '../rule-tester.ts';

const errors = [{ messageId: 'fallback' }] as const;

ruleTester.run('no-unverified-fallback', rule, {
  valid: [
    { name: 'fails with a clear error', code: 'try { await get(url) } catch (error) { logger.error(host); throw new McpError(1, "TLS failed") }' },
    { name: 'retries with a CA', code: 'try { await get(url) } catch { await get(url, { ca, rejectUnauthorized: true }) }' },
    { name: 'behind a flag is another weakness', code: 'try { await get(url) } catch { if (insecure) await get(url, { rejectUnauthorized: false }) }' },
    { name: 'before the failure is another weakness', code: 'try { await get(url, { rejectUnauthorized: false }) } catch { log() }' },
    { name: 'after the failure is another weakness', code: 'try { load() } catch { log() } await get(url, { rejectUnauthorized: false })' },
    { name: 'another listener', code: "req.on('close', () => { get(url, { rejectUnauthorized: false }) })" },
  ],
  invalid: [
    {
      name: 'in a catch clause',
      code: 'try { await get(url) } catch { await get(url, { rejectUnauthorized: false }) }',
      errors: [{ ...errors[0], data: { remedy: 'log the host name and fail with a clear `McpError`' }, line: 1, column: 49, endLine: 1, endColumn: 74 }],
    },
    { name: 'on a TLS error', code: 'try { await get(url) } catch (error) { if (isTlsError(error)) await get(url, { rejectUnauthorized: false }) }', errors },
    { name: 'in a catch callback', code: 'get(url).catch(() => get(url, { rejectUnauthorized: false }))', errors },
    { name: 'in an error listener', code: "req.on('error', () => { get(url, { rejectUnauthorized: false }) })", errors },
    { name: 'for the whole process', code: "try { await get(url) } catch { process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0' }", errors },
    { name: 'without the host name', code: 'try { await get(url) } catch { await get(url, { checkServerIdentity: () => undefined }) }', errors },
  ],
});
