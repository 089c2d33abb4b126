import { expect, it } from 'vitest';
import { javascriptListeners } from '../../src/listeners/javascript-listeners.ts';

it.each([
  { name: 'without a host', code: 'app.listen(3000);' },
  { name: 'without a host, with a callback', code: 'app.listen(port, () => log("up"));' },
  { name: 'with a named callback', code: 'server.listen(port, onListening);' },
  { name: 'on all interfaces', code: "httpServer.listen(port, '0.0.0.0');" },
  { name: 'on all interfaces of IPv6', code: "httpServer.listen(port, '::', done);" },
  { name: 'on one interface', code: "httpServer.listen(port, '192.0.2.7');" },
  { name: 'by options', code: "app.listen({ port: 3000, host: '0.0.0.0' });" },
  { name: 'by options without a host', code: 'app.listen({ port: 3000 });' },
  { name: 'by a member', code: 'this.app.listen(this.port, () => {});' },
  { name: "by a setting's default", code: "const host: string = process.env.HOST ?? '0.0.0.0';\n", then: 'app.listen(port, host, () => {});' },
  { name: "by a field's default", code: "class A { private host = '0.0.0.0';\n", then: 'start() { this.server.listen(this.port, this.host); } }' },
  { name: "by a parameter's default", code: "function start(port = 1, host = '0.0.0.0') {\n", then: 'server.listen(port, host); }' },
  { name: "by a property's default", code: "const config = { host: process.env.HOST || '0.0.0.0' };\n", then: 'server.listen(1, config.host);' },
])('a server listens beyond this machine: $name', ({ code, then }) => {
  expect(javascriptListeners(code + (then ?? ''), 'src/http.ts')).toEqual([then === undefined ? 1 : 2]);
});

it.each([
  { name: 'on loopback', code: "app.listen(port, '127.0.0.1');" },
  { name: 'on the name of loopback', code: "app.listen(port, 'localhost', () => {});" },
  { name: 'on loopback of IPv6', code: "app.listen(port, '::1');" },
  { name: 'on loopback, by options', code: "app.listen({ port, host: 'localhost' });" },
  { name: "on loopback, by a setting's default", code: "const host = process.env.HOST || '127.0.0.1'; app.listen(port, host);" },
  { name: 'on a host that another file knows', code: 'app.listen(config.port, config.host);' },
  { name: 'on a host that options know', code: 'app.listen({ port, host });' },
  { name: 'on a Unix socket', code: "server.listen('/run/mcp.sock');" },
  { name: 'on any free port, to find one', code: 'server.listen(0, () => server.close());' },
  { name: 'by a method of its own', code: 'class A { start() { return this.listen(1); } }' },
  { name: 'to events', code: 'history.listen((location) => {});' },
  { name: 'in a comment', code: '// app.listen(3000)' },
  { name: 'in a text', code: 'const help = "app.listen(3000)";' },
  { name: 'in code that is no code', code: 'app.listen(' },
])('nothing listens, or not beyond this machine, or nobody knows: $name', ({ code }) => {
  expect(javascriptListeners(code, 'src/http.ts')).toEqual([]);
});

it('reads JSX, and TypeScript that looks like it', () => {
  expect(javascriptListeners('const page = <p>it</p>;\napp.listen(1);', 'src/http.tsx')).toEqual([2]);
  expect(javascriptListeners('const page = <Page>it;\napp.listen(1);', 'src/http.ts')).toEqual([2]);
});
