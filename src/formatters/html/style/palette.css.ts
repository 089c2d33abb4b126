/** Colours, each with a contrast of at least 4.5 : 1 to the paper; on paper itself they are always the light ones. */
export const palette = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --wash: #f4f5f7; --line: #d4d8dd; --ink: #1a1e23; --muted: #57606b; --link: #0b5394;
  --high: #a3211b; --medium: #7a4f00; --low: #3a5a78; --good: #1d6b3a;
  --high-wash: #fbe9e7; --medium-wash: #fbf1dc; --low-wash: #e8eef4; --mark: #ffe2a8;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #15181c; --wash: #1d2126; --line: #363d45; --ink: #e4e7ea; --muted: #a4adb7; --link: #86b9ee;
    --high: #ff9a90; --medium: #e8b65c; --low: #9bc0e0; --good: #7fcf9b;
    --high-wash: #3a1f1d; --medium-wash: #352a15; --low-wash: #1e2a35; --mark: #6b4a0c;
  }
}
`;
