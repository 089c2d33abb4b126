import { fileURLToPath } from 'node:url';

/** Folder of the virtual environment that holds the clients. */
export const environmentFolder = fileURLToPath(new URL('.venv', import.meta.url));

/** The interpreter of that environment. */
export const interpreter = fileURLToPath(new URL(process.platform === 'win32' ? '.venv/Scripts/python.exe' : '.venv/bin/python', import.meta.url));
