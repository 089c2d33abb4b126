const { app, session } = require('electron');

// ruleid: no-unverified-certificate
app.commandLine.appendSwitch('ignore-certificate-errors');

// ruleid: no-unverified-certificate
app.on('certificate-error', (event, contents, url, error, certificate, callback) => {
  event.preventDefault();
  callback(true);
});

app.whenReady().then(() => {
  // ruleid: no-unverified-certificate
  session.defaultSession.setCertificateVerifyProc((request, callback) => callback(0));
  // ok: no-unverified-certificate
  session.defaultSession.setCertificateVerifyProc((request, callback) => callback(-3));
});
