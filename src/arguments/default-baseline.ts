/**
 * Lets `--write-baseline` go without a file: the argument behind it is its file only when it ends with `.json`, which no
 * path to scan does. Nothing behind `--` is touched.
 */
export function defaultBaseline(args: readonly string[]): readonly string[] {
  const end = args.includes('--') ? args.indexOf('--') : args.length;

  return args.flatMap((argument, index) => {
    const [before, next] = [args[index - 1], args[index + 1]];

    if (index < end && argument === '--write-baseline') {
      return [`--write-baseline=${index + 1 < end && isBaseline(next) ? next : ''}`];
    }
    return index < end && before === '--write-baseline' && isBaseline(argument) ? [] : [argument];
  });
}

function isBaseline(argument: string | undefined): argument is string {
  return argument !== undefined && !argument.startsWith('-') && argument.endsWith('.json');
}
