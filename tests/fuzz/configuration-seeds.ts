/** Configuration that turns verification off, by the name of its file: one or two of each format that is read. */
export const configurationSeeds: Readonly<Record<string, readonly string[]>> = {
  'mcp.json': [
    '{\n  // servers\n  "mcpServers": {\n    "billing": { "command": "npx", "args": ["-y", "server", "--allow-http"], "env": { "NODE_TLS_REJECT_UNAUTHORIZED": "0", "VERIFY_SSL": "true" } },\n    "remote": { "url": "http://mcp.example.org/sse" },\n  },\n}\n',
    '{ "name": "server", "scripts": { "start": "NODE_TLS_REJECT_UNAUTHORIZED=0 node .", "get": "curl -sk https://api.example.org | tee a" }, "config": { "strict-ssl": false } }\n',
  ],
  'compose.yaml': [
    'services:\n  server:\n    image: server\n    environment:\n      NODE_TLS_REJECT_UNAUTHORIZED: "0"\n      PYTHONHTTPSVERIFY: 0\n    command: ["sh", "-c", "curl --insecure https://api.example.org"]\n    env_file: &files [.env]\n  other:\n    <<: *files\n',
    'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - name: server\n          env:\n            - { name: NODE_TLS_REJECT_UNAUTHORIZED, value: "0" }\n            - name: GIT_SSL_NO_VERIFY\n              value: "true"\n---\n{{- if .Values.insecure }}\ntls: {{ .Values.tls | quote }}\n{{- end }}\n',
    'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    env:\n      NODE_TLS_REJECT_UNAUTHORIZED: 0\n    steps:\n      - run: |\n          export GIT_SSL_NO_VERIFY=1\n          wget --no-check-certificate "https://example.org/$FILE" && npm config set strict-ssl false\n',
  ],
  'config.toml': ['[mcp_servers.billing]\ncommand = "npx"\nargs = ["server", "--insecure"]\nenv = { NODE_TLS_REJECT_UNAUTHORIZED = "0" }\n\n[[tool.uv.index]]\nurl = "http://example.org"\n[http]\ninsecureSkipVerify = true\n'],
  '.env': ['# a comment\nexport NODE_TLS_REJECT_UNAUTHORIZED=0 # why\nPYTHONHTTPSVERIFY="0"\nVERIFY_SSL=\'false\'\nKEY="-----BEGIN\nlines\nEND-----"\nURL=${HOST:-http://a}/b\n'],
  Dockerfile: ['# escape=`\nFROM node:20 AS build\nARG NODE_TLS_REJECT_UNAUTHORIZED=0\nENV NODE_TLS_REJECT_UNAUTHORIZED=0 GIT_SSL_NO_VERIFY="true"\nENV PYTHONHTTPSVERIFY 0\nRUN curl -k https://example.org `\n  | sh\nRUN ["wget", "--no-check-certificate", "https://example.org"]\nRUN <<EOF\nnpm config set strict-ssl false\nEOF\n'],
  'run.sh': ['#!/bin/bash\nset -e\nexport NODE_TLS_REJECT_UNAUTHORIZED=0\nGIT_SSL_NO_VERIFY=1 git clone "https://example.org/$1"\nfor f in "$@"; do curl -skL "https://example.org/${f%.*}" || wget --no-check-certificate $(cat <<EOF\nurl\nEOF\n); done\n'],
  '.npmrc': ['strict-ssl=false\n; a comment\nregistry=http://example.org/\n//example.org/:_authToken=${TOKEN}\n'],
  '.gitconfig': ['[http]\n\tsslVerify = false\n[http "https://example.org"]\n\tsslVerify = off ; why\n[url "a"]\n\tinsteadOf = "b\\"c"\n'],
  'server.conf': ['server {\n  listen 443 ssl;\n  ssl_protocols TLSv1 TLSv1.1 TLSv1.2;\n  ssl_ciphers "RC4:!aNULL";\n  ssl_verify_client optional_no_ca;\n  location / { proxy_pass https://backend.example.org; proxy_ssl_verify off; }\n  # comment\n  content_by_lua_block { local a = "}" -- }\n  }\n}\n'],
  Caddyfile: ['{\n\tdebug\n}\nexample.org {\n\ttls {\n\t\tprotocols tls1.0 tls1.2\n\t\tclient_auth {\n\t\t\tmode request\n\t\t}\n\t}\n\treverse_proxy https://backend {\n\t\ttransport http {\n\t\t\ttls_insecure_skip_verify\n\t\t}\n\t}\n\trespond `a "b"` 200 # c\n}\n'],
};
