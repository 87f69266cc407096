import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../text/index.js';
import { findUtterances, type Utterance } from './index.js';

function read(body: string, headline: string | null = null): Utterance[] {
  const article = { source: 'test', headline, body, outlet: null, byline: 'Ida Lund', published: null, url: null };
  return findUtterances(readText('a', article));
}

/** Who says each quotation: the name, `-` for nobody known, `scare` for words that nobody said. */
const speakers = (body: string, headline: string | null = null): string[] =>
  read(body, headline).map((u) => (u.kind === 'scare' ? 'scare' : (u.speaker?.name ?? '-')));

describe('a cue behind the quotation', () => {
  it('is read in both orders', () => {
    expect(speakers('"The bridge is closed," said Ada Brisk. "The bridge is closed," Ada Brisk said.')).toEqual([
      'Ada Brisk',
      'Ada Brisk',
    ]);
  });

  it('passes over appositions to the name', () => {
    expect(speakers('"It is closed," said the harbour master, Ada Brisk, who was in tears.')).toEqual(['Ada Brisk']);
    expect(speakers('"It is closed," Ada Brisk, the harbour master, told reporters.')).toEqual(['Ada Brisk']);
    expect(speakers("“It is closed,” said the bureau's acting head, Ada Brisk.")).toEqual(['Ada Brisk']);
    expect(speakers('"It is closed," recalled, with a sigh, Ada Brisk, its master.')).toEqual(['Ada Brisk']);
  });

  it('needs no verb from the list beside a name or a pronoun', () => {
    expect(speakers('Ada Brisk came late. "It is closed," she harrumphed.')).toEqual(['Ada Brisk']);
  });

  it('may stand in the next sentence behind a question mark', () => {
    expect(speakers('"Is it closed?" Ada Brisk asked on Monday.')).toEqual(['Ada Brisk']);
    expect(speakers('"Is it closed?" Ada Brisk asked the harbour captain.')).toEqual(['Ada Brisk']);
  });

  it('reads over a title in quotation marks', () => {
    expect(
      speakers('Ada Brisk, the author of “Salt and Iron,” a novel, said the port had “no future at all”.'),
    ).toEqual(['scare', 'Ada Brisk']);
  });

  it('stays quiet where what follows reports something else', () => {
    expect(speakers('Ada Brisk called it “a mistake,” and the port said nothing.')).toEqual(['Ada Brisk']);
  });
});

describe('a cue before the quotation', () => {
  it('governs the end of a reported clause', () => {
    expect(speakers('Ada Brisk said that the move was "a mistake".')).toEqual(['Ada Brisk']);
    expect(speakers('Ada Brisk, who runs the port, rejected the claim and called it "a mistake".')).toEqual([
      'Ada Brisk',
    ]);
    expect(
      speakers("The plan rested on Ada Brisk's insistence that repairs depend on an end of the 'delays'."),
    ).toEqual(['Ada Brisk']);
    expect(speakers("The news that Ada Brisk left, a warning, went round the town's 'quarters'.")).toEqual(['scare']);
    expect(speakers('The minister spoke twice, Ada Brisk said, adding that he was "a friend of the port".')).toEqual([
      'Ada Brisk',
    ]);
  });

  it('is a colon', () => {
    expect(speakers('Ada Brisk was blunt: "Go home."')).toEqual(['Ada Brisk']);
    expect(speakers('From the mayor, a warning: "Go home."')).toEqual(['mayor']);
    expect(speakers('ADA BRISK: "Go home."')).toEqual(['ADA BRISK']);
    expect(speakers('09:40 — Harbour master Ada Brisk blames the fog: "Go home."')).toEqual(['Ada Brisk']);
  });

  it('is a noun with its owner', () => {
    expect(speakers("Ada Brisk's warning of 'a long winter' was heard.")).toEqual(['Ada Brisk']);
  });

  it('is passive with its agent, or with the other party of the sentence', () => {
    expect(speakers('The move was described by Ada Brisk as “a mistake”.')).toEqual(['Ada Brisk']);
    expect(speakers('The Courier asked the ministry and was told that the bridge was “as good as new”.')).toEqual([
      'ministry',
    ]);
  });

  it('gives an inner clause to whoever speaks, not to what is spoken of', () => {
    expect(
      speakers('Ada Brisk told the Courier that the talks would continue only if the port “stops lying”.'),
    ).toEqual(['Ada Brisk']);
  });

  it('stays quiet about nouns that look like verbs', () => {
    expect(speakers('Ada Brisk said the men who face charges would leave “as soon as they can”.')).toEqual([
      'Ada Brisk',
    ]);
  });
});

describe('the words that name a speaker', () => {
  it('reach to the relative pronoun through which they speak', () => {
    const [said] = read('The port belongs to Ada Brisk, who said it was “as good as new”.');
    expect(said?.speaker?.name).toBe('Ada Brisk');
    expect('The port belongs to Ada Brisk, who said'.slice(said?.speaker?.start, said?.speaker?.end)).toBe(
      'Ada Brisk, who',
    );
  });
});

describe('other cues', () => {
  it('are phrases', () => {
    expect(speakers('The bridge was, in the words of Ada Brisk, “a disgrace”.')).toEqual(['Ada Brisk']);
    expect(speakers('The bridge was "a disgrace", according to the harbour master, Ada Brisk.')).toEqual(['Ada Brisk']);
    expect(speakers('For Ada Brisk, the bridge is, in her words, “a disgrace”.')).toEqual(['Ada Brisk']);
  });

  it('are missing where the sentence is about the speaker', () => {
    expect(speakers('The president, Ada Brisk, is “confident that this will pass”.')).toEqual(['Ada Brisk']);
  });
});

describe('who is meant', () => {
  it('follows pronouns by gender and prominence', () => {
    expect(
      speakers('Mr Tom Vane met Mrs Ada Brisk on the quay. "It is closed," she said. "It is open," he said.'),
    ).toEqual(['Ada Brisk', 'Tom Vane']);
    expect(
      speakers(
        'The dead include a pilot and a cook, the coroner, Ada Brisk, told reporters. “It is a sad day,” she said.',
      ),
    ).toEqual(['Ada Brisk']);
  });

  it('does not take a country for a person', () => {
    expect(
      speakers('Oman said the strait was open; its envoy, Ada Brisk, was at sea. She rejected the plan as “a trap”.'),
    ).toEqual(['Ada Brisk']);
  });

  it('completes short names, titles and letters', () => {
    expect(speakers('Judge Ada Brisk sat down. "Silence," Ms Brisk said.')).toEqual(['Ada Brisk']);
    expect(speakers('The Northern Harbour Trust met. The NHT called the plan “unworkable in practice”.')).toEqual([
      'Northern Harbour Trust',
    ]);
    expect(speakers('"Wait," said Minister of State Ada Brisk.')).toEqual(['Ada Brisk']);
    expect(speakers('"Wait," said president and chief executive Ada Brisk.')).toEqual(['Ada Brisk']);
  });

  it('finds the one whom a description means', () => {
    expect(
      speakers(
        'Trade minister Ada Brisk met Tom Vane, a lawyer. “Never,” the minister said. “Perhaps,” the lawyer said.',
      ),
    ).toEqual(['Ada Brisk', 'Tom Vane']);
    expect(speakers('Ada Brisk, 39, swam. "It was cold," the 39-year-old said.')).toEqual(['Ada Brisk']);
  });

  it('names voices without a name by what they are', () => {
    const [nurse, source] = read(
      '"I left," said a nurse at the hospital, who asked not to be named. “It burns,” a source close to the board said.',
    );
    expect(nurse?.speaker).toMatchObject({ name: 'a nurse at the hospital', anonymous: true });
    expect(source?.speaker).toMatchObject({ name: 'a source close to the board', anonymous: true });
  });

  it('gives texts to who wrote them', () => {
    expect(speakers('Her lawyer, Ada Brisk, read out a statement. "We are relieved," it said.')).toEqual(['Ada Brisk']);
    expect(speakers("Ada Brisk's letter said the bridge was “a disgrace to us all”.")).toEqual(['Ada Brisk']);
    expect(speakers('The embassy in Lagos issued an alert urging travellers to “leave at once”.')).toEqual([
      'embassy in Lagos',
    ]);
  });

  it('takes "I" for the author', () => {
    expect(speakers('"Where is it?" I asked.')).toEqual(['Ida Lund']);
  });
});

describe('a quotation without a cue', () => {
  it('goes on with the one before it', () => {
    expect(speakers('"It is closed," Ada Brisk said. "It stays closed."\n\n"For good."')).toEqual([
      'Ada Brisk',
      'Ada Brisk',
      'Ada Brisk',
    ]);
  });

  it('belongs to the answering side of an interview', () => {
    expect(
      speakers('Ada Brisk sat down with us.\n\nQ: Is it closed?\n\nA: "It is."\n\nQ: For good?\n\nA: "For good."'),
    ).toEqual(['Ada Brisk', 'Ada Brisk']);
  });

  it('follows a colon at the end of the line before', () => {
    expect(speakers('Ada Brisk wrote:\n\n"The bridge is closed."')).toEqual(['Ada Brisk']);
  });

  it('is signed on the line below', () => {
    expect(speakers('Tom Vane left early.\n\n"The bridge is closed."\n\n— Ada Brisk, harbour master')).toEqual([
      'Ada Brisk',
    ]);
  });

  it('is looked up in the body if it stands in the headline', () => {
    expect(speakers('"The bridge is closed for good," said Ada Brisk.', '‘Closed for good’: fury on the quay')).toEqual(
      ['Ada Brisk', 'Ada Brisk'],
    );
  });
});

describe('words in marks that nobody said', () => {
  it('are titles, nicknames, labels and so-called things', () => {
    expect(speakers('The film “Salt and Iron” opened. Tom “Buzz” Vane saw it.')).toEqual(['scare', 'scare']);
    expect(speakers('There are folders called “final”, “final2” and “use this one”.')).toEqual([
      'scare',
      'scare',
      'scare',
    ]);
    expect(speakers('The so-called “moon tax” is gone.')).toEqual(['scare']);
  });

  it('are not what is said, whatever its capitals', () => {
    expect(speakers('“Happy New Year!,” she wrote. “Never Again,” said Ada Brisk.')[1]).toBe('Ada Brisk');
    expect(speakers('', 'Ada Brisk: Northern Harbour Plan Was ‘Built For Nobody At All’')).toEqual(['Ada Brisk']);
  });

  it('are not short remarks with a speaker', () => {
    expect(speakers('Ada Brisk called the plan “abrupt”. A woman shouted ‘Get in, Tom’.')).toEqual([
      'Ada Brisk',
      'A woman',
    ]);
  });
});

const pieces = [
  '"',
  "'",
  '“',
  '”',
  ' said ',
  ' Ada Brisk ',
  'he ',
  'the minister ',
  ', ',
  ': ',
  '. ',
  '\n\n',
  'according to ',
  'who ',
  'and ',
  'that ',
  'A: ',
  'Q: ',
  'it is late ',
];

describe('whatever the text', () => {
  it('gives spans inside the text, in order, with speakers and cues that stand there', () => {
    assert(
      property(array(constantFrom(...pieces), { maxLength: 60 }), (parts) => {
        const article = {
          source: 't',
          headline: 'Late "News"',
          body: parts.join(''),
          outlet: null,
          byline: null,
          published: null,
          url: null,
        };
        const text = readText('a', article);
        let last = 0;
        for (const u of findUtterances(text)) {
          expect(u.start).toBeGreaterThanOrEqual(last);
          expect(u.end).toBeGreaterThan(u.start);
          expect(u.text).toBe(text.text.slice(u.start, u.end));
          for (const span of [u.speaker, u.cue]) {
            if (span === null) continue;
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.text.length);
          }
          last = u.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('takes time in proportion to the text', () => {
    const lines = [
      '"A," he said. ',
      'A: "b"\n',
      '“a” and ',
      '"a',
      "'a' 'b ",
      'He said. She said. “Go.” It said. ',
      'Ab Cd“x y z w”, ',
    ];
    for (const line of lines) {
      const body = line.repeat(100_000 / line.length);
      const start = performance.now();
      read(body);
      expect(performance.now() - start, line).toBeLessThan(5000);
    }
  }, 60_000);
});
