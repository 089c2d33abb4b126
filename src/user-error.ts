/** An error that the user can mend; its message says what is wrong, where, and what to do. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
