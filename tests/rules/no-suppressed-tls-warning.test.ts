import rule from '../../src/rules/no-suppressed-tls-warning.ts';
import { ruleTester } from '../rule-tester.ts';

const errors = [{ messageId: 'suppressed' }] as const;
const off = "process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';";

ruleTester.run('no-suppressed-tls-warning', rule, {
  valid: [
    { name: 'the warning is seen', code: off },
    { name: 'nothing to warn about in this file', code: "// NODE_TLS_REJECT_UNAUTHORIZED\nprocess.removeAllListeners('warning')" },
    { name: 'verification stays on', code: "process.env.NODE_TLS_REJECT_UNAUTHORIZED = '1'; process.removeAllListeners('warning')" },
    { name: 'other listeners', code: `${off} process.removeAllListeners('exit')` },
    { name: 'listeners of something else', code: `${off} worker.removeAllListeners('warning')` },
    { name: 'replaced by a listener that shows it', code: `${off} process.removeAllListeners('warning'); process.on('warning', (w) => { if (w.name !== 'ExperimentalWarning') console.error(w); })` },
    { name: 'another listener silences nothing', code: `${off} process.on('warning', () => {})` },
    { name: 'drops another warning', code: `${off} process.emitWarning = (w, ...rest) => { if (String(w).includes('SQLite')) return; emit(w, ...rest); }` },
    { name: 'silent for a moment only', code: `${off} process.emitWarning = () => {}; load(); process.emitWarning = original` },
    { name: 'hands it to a logger', code: `process.emitWarning = (w) => { if (w.includes('NODE_TLS_REJECT_UNAUTHORIZED')) { logger.warn(w); return; } emit(w); }` },
    { name: 'hands it on where it is named', code: `process.emitWarning = (w) => { if (!w.includes('NODE_TLS_REJECT_UNAUTHORIZED')) { emit(w); } else { logger.warn(w); } }` },
    { name: 'says more after the condition', code: `process.emitWarning = (w) => { if (!w.includes('NODE_TLS_REJECT_UNAUTHORIZED')) { count(w); } emit(w); }` },
    { name: 'read too late to have effect', code: `${off} process.env.NODE_NO_WARNINGS = '1'` },
    { name: 'the environment of another process', code: `spawn('a', { env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } }); spawn('b', { env: { NODE_NO_WARNINGS: '1' } })` },
    { name: 'not the value that silences', code: "spawn('a', { env: { NODE_TLS_REJECT_UNAUTHORIZED: '0', NODE_NO_WARNINGS: 'true' } })" },
    { name: 'other options', code: "spawn('a', { env: { NODE_TLS_REJECT_UNAUTHORIZED: '0', NODE_OPTIONS: '--trace-warnings' } })" },
  ],
  invalid: [
    {
      name: 'no listener is left',
      code: `${off}\nprocess.removeAllListeners('warning');`,
      errors: [{ ...errors[0], data: { remedy: 'let it be seen, and trust a private CA with `NODE_EXTRA_CA_CERTS`' }, line: 2, column: 1, endLine: 2, endColumn: 38 }],
    },
    { name: 'before the bypass, under a condition', code: `if (insecure) { process.removeAllListeners('warning'); ${off} }`, errors },
    {
      name: 'the listener that is left drops it',
      code: "process.removeAllListeners('warning'); process.on('warning', (w) => { if (!w.message.includes('NODE_TLS_REJECT_UNAUTHORIZED')) { console.warn(w); } })",
      errors,
    },
    {
      name: 'a filter returns',
      code: "process.emitWarning = (w, ...rest) => { if (typeof w === 'string' && w.includes('NODE_TLS_REJECT_UNAUTHORIZED')) { return; } return emit.call(process, w, ...rest); }",
      errors,
    },
    { name: 'a filter hands on the rest', code: "process.emitWarning = (w, ...r) => { if (!String(w).includes('NODE_TLS_REJECT_UNAUTHORIZED')) emit.call(process, w, ...r); }", errors },
    { name: 'a filter by a regular expression', code: 'process.emitWarning = function (w) { if (/NODE_TLS_REJECT_UNAUTHORIZED/.test(w)) return; emit(w); }', errors },
    { name: 'a filter with a name', code: "const quiet = (w) => { if (w.includes('NODE_TLS_REJECT_UNAUTHORIZED')) return; emit(w); }; process.emitWarning = quiet as typeof process.emitWarning", errors },
    { name: 'a filter of all events', code: "process.emit = function (name, data) { if (name === 'warning' && data.message.includes('NODE_TLS_REJECT_UNAUTHORIZED')) return false; return emit.apply(process, arguments); }", errors },
    { name: 'nothing is emitted', code: `process.emitWarning = () => {}; ${off}`, errors },
    { name: 'a child is told not to warn', code: "spawn('node', ['a.js'], { env: { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: '0', NODE_NO_WARNINGS: '1' } })", errors },
    { name: 'a child is told by an option', code: "spawn('node', ['a.js'], { env: { NODE_TLS_REJECT_UNAUTHORIZED: '0', NODE_OPTIONS: '--max-old-space-size=512 --no-warnings' } })", errors },
  ],
});
