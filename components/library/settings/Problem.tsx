/** What went wrong, spoken at once. */
export const Problem = ({ text }: { text: string }) =>
  text ? (
    <p class="problem" role="alert">
      {text}
    </p>
  ) : null;
