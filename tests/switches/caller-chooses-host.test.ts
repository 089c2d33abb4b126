import { describe, expect, it } from 'vitest';
import { callerChoosesHost } from '../../src/switches/python/caller-chooses-host.ts';

const inTool = (body: string, parameters = 'url: str, host: str, name: str, ctx: Context') =>
  `@mcp.tool()\nasync def fetch(${parameters}) -> str:\n    ${body.replaceAll('\n', '\n    ')}\n`;

function choosesHost(marked: string): boolean {
  const before = marked.slice(0, marked.indexOf('«')).split('\n');
  return callerChoosesHost(marked.replaceAll(/[«»]/g, ''), 'server.py', { line: before.length, column: (before.at(-1) ?? '').length + 1 });
}

describe('the caller chooses the host', () => {
  it.each([
    { name: 'of a call', code: inTool('return requests.get(url, timeout=5, verify=«False»).text') },
    { name: 'of a call by keyword', code: inTool('return requests.get(url=url, verify=«False»).text') },
    { name: 'of a call with a method', code: inTool('return requests.request("GET", url, verify=«False»).text') },
    { name: 'in a formatted address', code: inTool('return requests.get(f"https://{host}:8006/api/{name}", verify=«False»).text') },
    { name: 'in an address put together', code: inTool('return requests.get("https://" + host + "/api", verify=«False»).text') },
    { name: 'in an address that is made first', code: inTool('target = f"https://{host}/api"\nreturn requests.get(target, verify=«False»).text') },
    { name: 'in an address that is cleaned up', code: inTool('base = (url or "").rstrip("/")\nreturn requests.get(f"{base}/api", verify=«False»).text') },
    { name: 'of a client in a with', code: inTool('async with httpx.AsyncClient(verify=«False») as client:\n    return (await client.get(url)).text') },
    { name: 'of a client with a base address', code: inTool('client = httpx.Client(base_url=url, verify=«False»)\nreturn client.get("/").text') },
    { name: 'of a client in a variable', code: inTool('client = httpx.Client(verify=«False»)\nreturn client.post(url).text') },
    { name: 'of a client that is never named', code: inTool('return requests.Session(verify=«False»).get(url).text') },
    { name: 'of a session', code: inTool('session = requests.Session()\nsession.verify = «False»\nreturn session.get(url).text') },
    { name: 'of a session with a connector', code: inTool('connector = aiohttp.TCPConnector(ssl=«False»)\nasync with aiohttp.ClientSession(connector=connector) as session:\n    async with session.get(url) as response:\n        return await response.text()') },
    { name: 'of a session with a connector in place', code: inTool('async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=«False»)) as session:\n    async with session.get(url) as response:\n        return await response.text()') },
    { name: 'of a call with a context', code: inTool('context = ssl.create_default_context()\ncontext.check_hostname = False\ncontext.verify_mode = «ssl.CERT_NONE»\nreturn urllib.request.urlopen(url, context=context).read()') },
    { name: 'of a call with options', code: inTool('options = {"timeout": 5, "verify": «False»}\nreturn requests.get(url, **options).text') },
    { name: 'in another thread', code: inTool('return (await asyncio.to_thread(requests.get, url, verify=«False»)).text') },
    { name: 'in a function of its own', code: inTool('def load():\n    return requests.get(url, verify=«False»)\nreturn (await asyncio.to_thread(load)).text') },
    { name: 'in a loop', code: inTool('for each in urls:\n    requests.get(each, verify=«False»)', 'urls: list[str]') },
    { name: 'in a model', code: inTool('return requests.get(params.url, verify=«False»).text', 'params: FetchParams') },
    { name: 'among the arguments of a handler', code: '@server.call_tool()\nasync def call(name: str, arguments: dict):\n    if name == "fetch":\n        return requests.get(arguments["url"], verify=«False»).text\n' },
    { name: 'among the arguments of a function that a handler calls', code: 'def fetch(arguments: dict):\n    url = arguments.get("url", "")\n    return requests.get(url, verify=«False»).text\n' },
    { name: 'in a request', code: 'def proxy():\n    return requests.get(request.args.get("url"), verify=«False»).text\n' },
    { name: 'on a route', code: '@app.post("/fetch")\nasync def fetch(url: str):\n    return httpx.get(url, verify=«False»).text\n' },
  ])('$name', ({ code }) => {
    expect(choosesHost(code)).toBe(true);
  });
});

describe('the caller does not choose the host', () => {
  it.each([
    { name: 'a fixed address', code: inTool('return requests.get("https://api.example.com", verify=«False»).text') },
    { name: 'a path or a query below a fixed address', code: inTool('return requests.get(f"https://api.example.com/{name}", params={"q": url}, verify=«False»).text') },
    { name: 'a path below an address of the server', code: inTool('return requests.get(f"{BASE_URL}/{name}", verify=«False»).text') },
    { name: 'a path put together', code: inTool('return requests.get(BASE_URL + name, verify=«False»).text') },
    { name: 'the body of a request', code: inTool('return requests.post(BASE_URL, name, verify=«False»).text') },
    { name: 'the address of another request', code: inTool('requests.get(BASE_URL, verify=«False»)\nreturn requests.get(url).text') },
    { name: 'a field of the answer', code: inTool('response = requests.get(BASE_URL, verify=«False»)\nreturn response.json().get(name)') },
    { name: 'a line of the log', code: inTool('log(url, requests.get(BASE_URL, verify=«False»).text)') },
    { name: 'a path for a client with an address', code: inTool('client = httpx.Client(base_url=BASE_URL, verify=«False»)\nreturn client.get(f"/items/{name}").text') },
    { name: 'an address of the context', code: inTool('return requests.get(ctx.url, verify=«False»).text') },
    { name: 'an address that an answer gave', code: inTool('arguments = load()\nreturn requests.get(arguments["url"], verify=«False»).text', 'name: str') },
    { name: 'a parameter of a function that is no tool', code: 'def fetch(url):\n    return requests.get(url, verify=«False»).text\n' },
    { name: 'an attribute of the server', code: inTool('return requests.get(self.url, verify=«False»).text', 'self, name: str') },
    { name: 'no function around it', code: 'client = httpx.Client(verify=«False»)\n' },
  ])('$name', ({ code }) => {
    expect(choosesHost(code)).toBe(false);
  });
});
