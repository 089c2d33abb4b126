import https from 'node:https';
import fetch from 'node-fetch';

// ruleid: no-unverified-certificate
const agent = new https.Agent({ rejectUnauthorized: false });

export async function getWeather(city) {
  const response = await fetch(`https://weather.acme.io/v1?city=${encodeURIComponent(city)}`, { agent });
  return response.json();
}

export async function getForecast(city) {
  // ruleid: no-useless-tls-option
  return fetch(`https://weather.acme.io/v1/forecast?city=${city}`, { rejectUnauthorized: false });
}

export async function getAlerts() {
  // ok: no-unverified-certificate
  return fetch('https://weather.acme.io/v1/alerts', { agent: new https.Agent({ ca: process.env.CORP_CA }) });
}
