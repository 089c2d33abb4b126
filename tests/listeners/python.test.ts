import { expect, it } from 'vitest';
import { pythonListeners } from '../../src/listeners/python-listeners.ts';

it.each([
  { name: 'FastMCP', code: 'mcp.run(transport="http", host="0.0.0.0", port=8000)' },
  { name: 'FastMCP, later', code: 'await mcp.run_async(transport="sse", host="::")' },
  { name: 'FastMCP of the SDK', code: 'mcp = FastMCP("demo", host="0.0.0.0")' },
  { name: 'its settings', code: 'mcp.settings.host = "0.0.0.0"' },
  { name: 'uvicorn', code: 'uvicorn.run(app, host="0.0.0.0")' },
  { name: "uvicorn's configuration", code: "config = uvicorn.Config(app, host='0.0.0.0')" },
  { name: "an environment variable's default", code: 'uvicorn.run(app, host=os.getenv("HOST", "0.0.0.0"))' },
  { name: "a variable's default", code: 'host = os.environ.get("HOST") or "0.0.0.0"\n', then: 'uvicorn.run(app, host=host)' },
  { name: "a parameter's default", code: 'def main(host: str = "0.0.0.0"):\n', then: '    uvicorn.run(app, host=host)' },
  { name: "a field's default", code: 'class Settings:\n    host: str = "0.0.0.0"\n', then: 'mcp.run(host=settings.host)', line: 3 },
  { name: 'the default of an argument', code: 'parser.add_argument("--bind-host", default="0.0.0.0")\n', then: 'mcp.run(host=args.bind_host)' },
])('a server listens beyond this machine: $name', ({ code, then, line }) => {
  expect(pythonListeners(code + (then ?? ''))).toEqual([line ?? (then === undefined ? 1 : 2)]);
});

it.each([
  { name: 'by default', code: 'mcp.run(transport="http")' },
  { name: 'on loopback', code: 'uvicorn.run(app, host="127.0.0.1")' },
  { name: "on loopback, by a variable's default", code: 'host = os.getenv("HOST", "localhost")\nuvicorn.run(app, host=host)' },
  { name: 'on a host that another file knows', code: 'uvicorn.run(app, host=settings.host)' },
  { name: 'a client', code: 'client.connect(host="0.0.0.0")' },
  { name: 'an application of Flask beside it', code: 'app = Flask(__name__)\napp.run(host="0.0.0.0")' },
  { name: 'in a comment', code: '# mcp.run(host="0.0.0.0")' },
  { name: 'in a text', code: '"""mcp.run(host="0.0.0.0")"""' },
  { name: 'a name that defines itself', code: 'host = host\nmcp.run(host=host)' },
  { name: 'in code that is no code', code: 'mcp.run(host=' },
])('nothing listens, or not beyond this machine, or nobody knows: $name', ({ code }) => {
  expect(pythonListeners(code)).toEqual([]);
});
