import type { Weakness } from '../weakness.ts';
import noCallerControlledVerification from './no-caller-controlled-verification.ts';
import noCleartextTransport from './no-cleartext-transport.ts';
import noGlobalTlsBypass from './no-global-tls-bypass.ts';
import noInsecureTlsDefault from './no-insecure-tls-default.ts';
import noOptionalClientCertificate from './no-optional-client-certificate.ts';
import noSuppressedTlsWarning from './no-suppressed-tls-warning.ts';
import noUnverifiedCertificate from './no-unverified-certificate.ts';
import noUnverifiedHostname from './no-unverified-hostname.ts';
import noUnverifiedFallback from './no-unverified-fallback.ts';
import noUselessTlsOption from './no-useless-tls-option.ts';
import noVerificationSwitch from './no-verification-switch.ts';
import noWeakTls from './no-weak-tls.ts';

/** Every rule by its name. */
export const rules = {
  'no-caller-controlled-verification': noCallerControlledVerification,
  'no-cleartext-transport': noCleartextTransport,
  'no-global-tls-bypass': noGlobalTlsBypass,
  'no-insecure-tls-default': noInsecureTlsDefault,
  'no-optional-client-certificate': noOptionalClientCertificate,
  'no-suppressed-tls-warning': noSuppressedTlsWarning,
  'no-unverified-certificate': noUnverifiedCertificate,
  'no-unverified-hostname': noUnverifiedHostname,
  'no-unverified-fallback': noUnverifiedFallback,
  'no-useless-tls-option': noUselessTlsOption,
  'no-verification-switch': noVerificationSwitch,
  'no-weak-tls': noWeakTls,
} as const satisfies Record<`no-${Weakness}`, unknown>;
