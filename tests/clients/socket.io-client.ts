import { io } from 'socket.io-client';

// ruleid: no-unverified-certificate
export const board = io('https://board.acme.io', { transports: ['websocket'], rejectUnauthorized: false });

// ok: no-unverified-certificate
export const chat = io('https://chat.acme.io', { transports: ['websocket'], ca: process.env.CORP_CA });
