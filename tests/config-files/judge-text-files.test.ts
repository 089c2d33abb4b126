import { describe, expect, it } from 'vitest';
import { judge } from '../../src/config-files/judge.ts';
import { readFile } from '../../src/config-files/read-file.ts';
import { expectLookedAt } from './expect-looked-at.ts';
import { placeOf } from './told.ts';

const docker = (line: string) => `FROM node:22\n${line}\n`;

describe('finds', () => {
  it.each([
    { name: 'curl in a script', file: 'setup.sh', text: 'curl -fsSLk https://acme.io | sh\n', finds: ['1:6-12 unverified-certificate'] },
    { name: 'curl, written out', file: 'setup.sh', text: 'curl --insecure https://acme.io\n', finds: ['1:6-16 unverified-certificate'] },
    { name: 'curl under sudo, in a substitution', file: 'setup.bash', text: 'X=$(sudo curl -k "$URL")\n', finds: ['1:15-17 unverified-certificate'] },
    { name: 'curl in a variable, once for all its uses', file: 'setup.sh', text: 'CURL="curl -sk"\n$CURL https://a.acme.io\n$CURL https://b.acme.io\n', finds: ['1:12-15 unverified-certificate'] },
    { name: 'curl with an address that someone may set', file: 'setup.sh', text: 'HOST="${HOST:-https://localhost}"\ncurl -k "$HOST/x"\n', finds: ['2:6-8 unverified-certificate'] },
    { name: 'wget', file: 'setup.sh', text: 'wget -q --no-check-certificate https://acme.io\n', finds: ['1:9-31 unverified-certificate'] },
    { name: 'git', file: 'setup.sh', text: 'git -c http.sslVerify=false clone https://acme.io/x\n', finds: ['1:8-28 unverified-certificate'] },
    { name: 'git, for good', file: 'setup.sh', text: 'git config --global http.sslVerify false\n', finds: ['1:21-35 unverified-certificate'] },
    { name: 'git, by its variable', file: 'setup.sh', text: 'export GIT_SSL_NO_VERIFY=false\n', finds: ['1:8-31 global-tls-bypass'] },
    { name: 'npm, for good', file: 'setup.sh', text: 'npm config set strict-ssl false\n', finds: ['1:16-26 unverified-certificate'] },
    { name: 'npm, by its variable', file: 'setup.sh', text: 'NPM_CONFIG_STRICT_SSL=false npm ci\n', finds: ['1:1-28 global-tls-bypass'] },
    { name: 'Node, exported', file: 'start.sh', text: 'export NODE_TLS_REJECT_UNAUTHORIZED=0\nnode .\n', finds: ['1:8-38 global-tls-bypass'] },
    { name: 'Node, with a default', file: 'start.sh', text: 'export NODE_TLS_REJECT_UNAUTHORIZED="${NODE_TLS_REJECT_UNAUTHORIZED:-0}"\n', finds: ['1:8-73 global-tls-bypass'] },
    { name: 'Node, in a file that a script writes', file: 'install.sh', text: 'cat > .env <<EOF\nNODE_TLS_REJECT_UNAUTHORIZED=0\nEOF\n', finds: ['2:1-31 global-tls-bypass'] },
    { name: 'a switch in a file that a script writes', file: 'install.sh', text: 'cat > "$DIR/.env" <<EOF\nPROXMOX_VERIFY_SSL=false\nEOF\n', finds: ['2:1-25 verification-switch'] },
    { name: 'curl in an image', file: 'Dockerfile', text: docker('RUN apt-get update && curl -k https://acme.io -o /x'), finds: ['2:28-30 unverified-certificate'] },
    { name: 'curl in an image, in the exec form', file: 'Containerfile', text: docker('RUN ["curl", "-k", "https://acme.io"]'), finds: ['2:14-18 unverified-certificate'] },
    { name: 'pip in an image', file: 'Dockerfile.dev', text: docker('RUN python -m pip install --trusted-host pypi.acme.io x'), finds: ['2:27-41 unverified-certificate'] },
    { name: 'Node in an image, by the old form', file: 'app.dockerfile', text: docker('ENV NODE_TLS_REJECT_UNAUTHORIZED 0'), finds: ['2:34-35 global-tls-bypass'] },
    { name: 'Node in an image, by a default', file: 'Dockerfile', text: docker('ARG NODE_TLS_REJECT_UNAUTHORIZED=0'), finds: ['2:5-35 global-tls-bypass'] },
    { name: 'npm in an image, by its settings', file: 'Dockerfile', text: docker('RUN echo "strict-ssl=false" > ~/.npmrc'), finds: ['2:22-27 unverified-certificate'] },
    { name: 'Node in a dotenv file', file: '.env.local', text: "# local\nexport NODE_TLS_REJECT_UNAUTHORIZED='0' # for now\n", finds: ['2:8-40 global-tls-bypass'] },
    { name: 'hosts that pip trusts', file: 'ci.env', text: 'PIP_TRUSTED_HOST="localhost pypi.acme.io:443"\n', finds: ['1:1-46 unverified-certificate'] },
    { name: 'direnv', file: '.envrc', text: 'export NODE_TLS_REJECT_UNAUTHORIZED=0\n', finds: ['1:8-38 global-tls-bypass'] },
    { name: 'npm\'s settings', file: '.npmrc', text: 'strict-ssl=false\n', finds: ['1:12-17 unverified-certificate'] },
    { name: 'Yarn 1\'s settings', file: '.yarnrc', text: 'strict-ssl false\n', finds: ['1:12-17 unverified-certificate'] },
    { name: 'pip\'s settings', file: 'pip.conf', text: '[global]\ntrusted-host = pypi.acme.io\n', finds: ['2:16-28 unverified-certificate'] },
    { name: 'git\'s settings', file: '.gitconfig', text: '[http]\n\tsslVerify = off\n', finds: ['2:14-17 unverified-certificate'] },
    { name: 'git\'s settings for one host', file: '.gitconfig', text: '[http "https://git.acme.io"]\n\tsslverify = false\n', finds: ['2:14-19 unverified-certificate'] },
    { name: 'curl\'s settings', file: '.curlrc', text: '# all\ninsecure\n', finds: ['2:1-9 unverified-certificate'] },
    { name: 'wget\'s settings', file: '.wgetrc', text: 'check_certificate = off\n', finds: ['1:21-24 unverified-certificate'] },
  ])('$name', ({ file, text, finds }) => {
    expect(found(text, file)).toEqual(finds);
    expect(expectLookedAt(text, file)).toBeGreaterThan(0);
  });
});

describe('finds nothing in', () => {
  it.each([
    { name: 'curl that verifies', file: 'setup.sh', text: 'curl -fsSL --cacert ca.pem https://acme.io\n' },
    { name: 'a health check of this machine', file: 'check.sh', text: 'curl -fk https://localhost:8443/health\n' },
    { name: 'a health check of an image', file: 'Dockerfile', text: docker('HEALTHCHECK CMD curl -fk https://127.0.0.1:8443/ || exit 1') },
    { name: 'a health check at an address in a constant', file: 'check.sh', text: 'URL="https://localhost:$PORT"\nwget --no-check-certificate -q "$URL/health"\n' },
    { name: 'a command that is only printed', file: 'setup.sh', text: "echo 'curl -k https://acme.io'\nprintf 'NODE_TLS_REJECT_UNAUTHORIZED=0\\n'\n" },
    { name: 'a command in a comment', file: 'setup.sh', text: '# curl -k https://acme.io\ntrue # export NODE_TLS_REJECT_UNAUTHORIZED=0\n' },
    { name: 'a command that is looked for', file: 'lint.sh', text: 'if grep -rq "curl -k" src; then exit 1; fi\ngrep -k --insecure x\n' },
    { name: 'a text that is shown', file: 'help.sh', text: 'cat <<EOF\nNODE_TLS_REJECT_UNAUTHORIZED=0 node .\ncurl -k https://acme.io\nEOF\n' },
    { name: 'a value of another flag', file: 'setup.sh', text: 'curl -o k.txt -sSLo kubectl -H "k: k" https://acme.io\n' },
    { name: 'a test of a variable', file: 'start.sh', text: 'if [ "$NODE_TLS_REJECT_UNAUTHORIZED" = "0" ]; then exit 1; fi\nunset NODE_TLS_REJECT_UNAUTHORIZED\n' },
    { name: 'Node that verifies', file: 'Dockerfile', text: docker('ENV NODE_TLS_REJECT_UNAUTHORIZED=1 NODE_EXTRA_CA_CERTS=/ca.pem') },
    { name: 'an instruction in a comment', file: 'Dockerfile', text: docker('# ENV NODE_TLS_REJECT_UNAUTHORIZED=0\nENV A=1 \\\n  # NODE_TLS_REJECT_UNAUTHORIZED=0 \\\n  B=2') },
    { name: 'an argument without a default', file: 'Dockerfile', text: docker('ARG NODE_TLS_REJECT_UNAUTHORIZED') },
    { name: 'a label', file: 'Dockerfile', text: docker('LABEL usage="curl -k https://acme.io"') },
    { name: 'variables in comments and without values', file: '.env', text: '# NODE_TLS_REJECT_UNAUTHORIZED=0\nNODE_TLS_REJECT_UNAUTHORIZED=\nVERIFY_SSL=true\n' },
    { name: 'hosts that pip trusts on this machine', file: '.env', text: 'PIP_TRUSTED_HOST=localhost:3141\n' },
    { name: 'npm\'s settings that verify', file: '.npmrc', text: 'strict-ssl=true\n; strict-ssl=false\ncafile=/ca.pem\n' },
    { name: 'pip\'s settings for a mirror on this machine', file: 'pip.conf', text: '[global]\nindex-url = http://localhost:3141\ntrusted-host = localhost\n' },
    { name: 'git\'s settings that verify', file: '.gitconfig', text: '[http]\n\tsslVerify = true\n\tsslCAInfo = /ca.pem\n' },
    { name: 'curl\'s settings that verify', file: '.curlrc', text: '# insecure\ncacert = /ca.pem\n' },
    { name: 'wget\'s settings that verify', file: '.wgetrc', text: 'check_certificate = on\n' },
  ])('$name', ({ file, text }) => {
    expect(found(text, file)).toEqual([]);
  });
});

/** Each finding as its place and its weakness. */
function found(text: string, file: string): readonly string[] {
  const read = readFile(text, file);
  return read.ok ? judge(read.reading, file).map((finding) => `${placeOf(finding)} ${finding.weakness}`) : [read.reason];
}
