/** What is known of the article a text stands in. Everything a recogniser may lean on is passed in here. */
export interface Context {
  /** Primary language subtag: `vi`, `en`, `es`, `fr`, `de`, `pt`; `und` when none of them. */
  lang: string;
  /** Publication date or date-time, ISO 8601 local time: `2024-07-03` or `2024-07-03T22:03`. */
  published?: string;
  /** ISO 3166 country of the page, upper case: decides `$` and 3/7 against 7/3. */
  country?: string;
}
