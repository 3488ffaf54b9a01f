/** A story that pages of tests are made of. */
export const ADDRESS = 'https://paper.example/2024/05/03/ferry-stops-after-forty-years-on-the-lake';
export const HEADLINE = 'The ferry stops after forty years';
export const FIRST =
  'The last boat left the pier on Friday evening, the operator said, and nobody but the captain and his dog was on board.';
export const LAST =
  'From Monday on a bus will take those who work on the other shore round the lake, which takes an hour longer.';
