import anthropic
import chromadb
import httpx
import openai
from langchain_openai import ChatOpenAI

# form: PY-AI-001
# ruleid: verify-keyword-unverified-certificate
client = openai.OpenAI(http_client=httpx.Client(verify=False))
# form: PY-AI-001
# ruleid: verify-keyword-unverified-certificate
client = openai.OpenAI(http_client=openai.DefaultHttpxClient(verify=False))
# form: PY-AI-002
# ruleid: verify-keyword-unverified-certificate
client = anthropic.Anthropic(http_client=anthropic.DefaultHttpxClient(verify=False))
# form: PY-AI-003
# ruleid: verify-keyword-unverified-certificate
model = ChatOpenAI(http_client=httpx.Client(verify=False))
# form: PY-AI-004
# ruleid: verify-option-unverified-certificate
settings = chromadb.Settings(chroma_server_ssl_verify=False)
# form: PY-AI-004
# ruleid: missing-option-unverified-certificate
client = chromadb.AsyncHttpClient(host="db.example.com", ssl=True)

# ok: verify-keyword-unverified-certificate
client = openai.OpenAI(http_client=httpx.Client(verify="ca.pem"))
# ok: verify-keyword-unverified-certificate
settings = chromadb.Settings(chroma_server_ssl_verify="ca.pem")
