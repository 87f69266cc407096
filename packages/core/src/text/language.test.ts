import { describe, expect, it } from 'vitest';
import { textOf } from '../fixtures/article.fixture.js';
import { setForeignAside } from './language.js';

const english = textOf(
  'english',
  'A footbridge over the river collapsed on Sunday, and nine people who were on it fell into the water.',
);
const german = textOf(
  'german',
  'Am Sonntag ist eine Brücke über den Fluss eingestürzt, und neun Menschen, die gerade darauf standen, fielen ins Wasser. Zwei Männer kamen mit gebrochenen Rippen ins Krankenhaus.',
);
const french = textOf(
  'french',
  'Une passerelle s’est effondrée dimanche au-dessus de la rivière et neuf personnes sont tombées dans l’eau. Deux hommes ont été conduits à l’hôpital avec des côtes cassées.',
);
const russian = textOf(
  'russian',
  'В воскресенье пешеходный мост через реку рухнул, и девять человек, которые на нём стояли, упали в воду. Двое мужчин доставлены в больницу.',
);

describe('the language of an article', () => {
  it.each([
    [german, 'deu', 'German'],
    [french, 'fra', 'French'],
    [russian, 'rus', 'Russian'],
  ])('sets it aside by name where it is not English', (article, code, name) => {
    const { languages, readable, foreign } = setForeignAside([english, article]);
    expect(languages.get(article.id)).toBe(code);
    expect(languages.get('english')).toBe('eng');
    expect(readable).toEqual([english]);
    expect(foreign).toEqual([{ article: article.id, reason: expect.stringContaining(name) }]);
  });

  it('is English where names and figures abound', () => {
    const names = textOf(
      'names',
      'Ada Holm, 34, of Brenn, and Oskar Lindqvist, 51, were taken to St. Olav with the others at 4.30 p.m.',
    );
    expect(setForeignAside([names]).foreign).toEqual([]);
  });

  it('is English where a foreign phrase is quoted', () => {
    const quoting = textOf(
      'quoting',
      `${english.text} “Die Brücke ist eingestürzt,” said a man who had come to the bank of the river with a rope.`,
    );
    expect(setForeignAside([quoting]).foreign).toEqual([]);
  });

  it.each(['', 'Bridge closed.', 'Brücke gesperrt.', '12 34 56'])(
    'is given the benefit of the doubt in a short text: %j',
    (body) => {
      expect(setForeignAside([textOf('short', body)]).foreign).toEqual([]);
    },
  );

  it('is told in a short text of a script without spaces', () => {
    const chinese = textOf('chinese', '周日下午，河上的一座人行桥坍塌，九人落水。两人被送往医院，警方说，桥已经封闭。');
    expect(setForeignAside([chinese]).foreign).toHaveLength(1);
  });

  it('is unknown where it is no language', () => {
    const { languages, foreign } = setForeignAside([textOf('noise', 'qx zv kj wq '.repeat(20))]);
    expect(languages.get('noise')).not.toBe('eng');
    expect(foreign).toHaveLength(1);
  });
});
