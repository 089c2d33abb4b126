const identifier = /(?<![\w$])[A-Za-z_$][\w$]{3,59}(?![\w$])/g;
const action = /verif|valid|check|strict|insecure|skip|ignore|disable|reject|allow_?self/i;
const subject = /ssl|tls|cert/i;

/** Names of libraries' own options, functions and warnings, which are no settings of a program. */
const options =
  /^(?:rejectUnauthorized|NODE_TLS_REJECT_UNAUTHORIZED|checkServerIdentity|tlsAllowInvalid\w+|tlsInsecure|ssl_disabled|ssl_verify_(?:cert|identity)|ssl_check_hostname|validate_certs?|InsecureRequestWarning|\w*CertVerificationError|CertificateVerificationError|disable_ssl_warnings)$/;

/** The names in a text by which programs call a setting for the verification of certificates: `verify_ssl`, `skipTlsCheck`, `INSECURE_SSL`. */
export function tlsSettingNames(text: string): ReadonlySet<string> {
  const isConcerned = action.test(text) && subject.test(text);
  return new Set(isConcerned ? [...text.matchAll(identifier)].map(([name]) => name).filter(isTlsSettingName) : []);
}

/** Whether a name is one by which programs call a setting for the verification of certificates. */
export function isTlsSettingName(name: string): boolean {
  return subject.test(name) && action.test(name) && !options.test(name);
}
