/** A file of `_locales`. */
export type Messages = Record<
  string,
  { message: string; placeholders?: Record<string, { content: string }> }
>;

/**
 * A message with its placeholders filled, as `i18n.getMessage` does it: `$NAME$` stands for the
 * placeholder's content, `$1` … `$9` in that for the parts, `$$` for a dollar sign. Empty for a key
 * that is not there.
 */
export function fill(messages: Messages, key: string, parts: string[]): string {
  if (!Object.hasOwn(messages, key)) return '';
  const { message = '', placeholders = {} } = messages[key] ?? {};
  const positional = (text: string) =>
    text.replace(/\$([1-9])/gu, (_, digit: string) => parts[Number(digit) - 1] ?? '');
  return message.replace(
    /\$\$|\$(\w{1,40})\$|\$([1-9])/gu,
    (found, name?: string, digit?: string) => {
      if (found === '$$') return '$';
      if (digit) return positional(found);
      return positional(placeholders[name?.toLowerCase() ?? '']?.content ?? '');
    },
  );
}
