/**
 * Names of options that speak of verification beyond doubt, with the value that would turn it off. Clients of other
 * packages take them; what they do with them is not known here, so such a name is never worse than a switch.
 */
export const passedSwitches: ReadonlyMap<string, boolean> = new Map([
  ...[
    'sslVerify', 'ssl_verify', 'tlsVerify', 'validateCertificate', 'validateCertificates', 'validateCerts', 'verifyCertificate', 'verifyCertificates',
    'verifySsl', 'verifySSL', 'verify_ssl', 'verifyTls', 'verifyTLS', 'verify_tls',
  ].map((name) => [name, false] as const),
  ...[
    'acceptInvalidCerts', 'acceptSelfSigned', 'allowSelfSigned', 'allowSelfSignedCert', 'allowSelfSignedCerts', 'ignoreCertificateErrors', 'ignoreSsl', 'ignoreSSL',
    'ignoreSslErrors', 'ignoreSSLErrors', 'ignoreTlsErrors', 'ignoreUnauthorized', 'insecureSkipVerify', 'skipCertChecks', 'skipSslVerification',
    'skipSSLVerification', 'skipSslVerify', 'skipTlsVerification', 'skipTLSVerification', 'skipTlsVerify',
  ].map((name) => [name, true] as const),
]);
