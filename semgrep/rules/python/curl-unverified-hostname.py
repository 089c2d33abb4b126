import pycurl

curl = pycurl.Curl()
# ruleid: curl-unverified-hostname
curl.setopt(pycurl.SSL_VERIFYHOST, 0)
# ok: curl-unverified-hostname
curl.setopt(pycurl.SSL_VERIFYHOST, 2)
