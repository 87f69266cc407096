/** What the method can't know, and what the words of the report mean: for somebody who reads the page alone. */

export interface Limit {
  readonly title: string;
  readonly words: string;
}

export const limits: readonly Limit[] = [
  {
    title: 'It compares texts',
    words:
      'It sees which words and statements two articles share. What is true, who lied, and what an article that was not given to it says, it cannot know.',
  },
  {
    title: 'First-hand',
    words:
      'None of the other articles explains its narration. That says nothing about whether it is right, and an article whose source is not here may look first-hand.',
  },
  {
    title: 'Rewrite',
    words:
      'It takes its narration from another article, in the same words or in others. Two reporters who quote the same press conference are no rewrites of each other. “Sure” means wrong once in ten times or less, “likely” once in three or less, as measured on stories of fiction.',
  },
  {
    title: 'Unsupported by these articles',
    words:
      'The quotation stands in none of the articles that it could come from. It may be invented, or come from an article that is not here. Ask the outlet.',
  },
  {
    title: 'It makes mistakes',
    words:
      'It misses changes, and sometimes takes another wording for a change or holds two voices for one. That is why both wordings are shown: read them before you rely on an entry. How often it errs stands with its figures in the documentation, docs/methods.md.',
  },
  {
    title: 'Conflicts and facts',
    words:
      'Only first-hand reports are compared, and only figures and dates can be in conflict. A later count is no error of the earlier one, though the two may be listed here.',
  },
  {
    title: 'English only',
    words: 'Articles in other languages are listed and set aside.',
  },
  {
    title: 'No model of language, no network',
    words:
      'The report was computed from the articles alone, and this page asks nothing of any network. The same articles always give the same report.',
  },
];
