import { expect, test } from 'vitest';
import { readMail } from './mail-file.js';

const bytes = (...lines: readonly string[]) => new TextEncoder().encode(lines.join('\r\n'));
const head = ['From: "Ann Lee" <ann@ledger.example>', 'Date: Tue, 14 Apr 2026 10:40:00 +0200', 'MIME-Version: 1.0'];
const sentence = 'The ferry sails at noon, the harbour master said.';

const mailWithPage = (page: string) =>
  bytes(
    ...head,
    'Subject: Ferry',
    'Content-Type: multipart/alternative; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'The plain text of the mail.',
    '--b',
    'Content-Type: text/html; charset=utf-8',
    '',
    page,
    '--b--',
  );

test('takes the subject as headline and the sender as author', async () => {
  const mail = bytes(
    ...head,
    'Subject: Fwd: =?utf-8?Q?Ferry_sails_=E2=80=93_again?=',
    '',
    sentence,
    '',
    'Nobody was hurt.',
  );
  expect(await readMail('a.eml', mail)).toEqual({
    source: 'a.eml',
    headline: 'Ferry sails – again',
    body: `${sentence}\n\nNobody was hurt.`,
    outlet: null,
    byline: 'Ann Lee',
    published: '2026-04-14T08:40:00Z',
    url: null,
  });
});

test('takes the sender of a newsletter as outlet', async () => {
  const sender = 'From: The Ledger <news@ledger.example>\r\nList-Unsubscribe: <https://ledger.example/u>';
  expect(await readMail('a.eml', bytes(sender, 'Subject: Ferry', '', sentence))).toMatchObject({
    outlet: 'The Ledger',
    byline: null,
  });
});

test('an address alone is no name', async () => {
  expect(await readMail('a.eml', bytes('From: ann@ledger.example', 'Subject: Ferry', '', sentence))).toMatchObject({
    outlet: null,
    byline: null,
  });
});

test('prefers the page to the text, and reads the text where the page holds no article', async () => {
  expect(await readMail('a.eml', mailWithPage(`<p>${sentence}</p><p>Nobody was hurt.</p>`))).toMatchObject({
    body: `${sentence}\n\nNobody was hurt.`,
  });
  expect(await readMail('a.eml', mailWithPage('<p>Sign in</p>'))).toMatchObject({
    body: 'The plain text of the mail.',
  });
});

test('keeps the curly quotation marks of windows-1252', async () => {
  const type = 'Content-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable';
  expect(await readMail('a.eml', bytes(...head, type, '', '=93Nobody was hurt,=94 she said =96 twice.'))).toMatchObject(
    {
      body: '“Nobody was hurt,” she said – twice.',
    },
  );
});

test('leaves out the signature and joins the lines that the mail program broke', async () => {
  const lines = [
    'The harbour was shut on Tuesday after a fire destroyed two warehouses at',
    'the quay, the harbour master said.',
    'Nobody was hurt.',
    '',
    'The ferry sails at noon.',
    '-- ',
    'Ann Lee, The Ledger',
  ];
  expect(await readMail('a.eml', bytes(...head, '', ...lines))).toMatchObject({
    body: `${lines[0]} ${lines[1]}\n${lines[2]}\n\n${lines[4]}`,
  });
});

test('reads a page that a browser saved as one file, without the pages of its frames', async () => {
  const page = `<html><head><title>Ferry</title></head><body><article><h1>Ferry sails</h1><p>${sentence}</p></article></body></html>`;
  const mail = bytes(
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://ledger.example/a',
    'Subject: Ferry',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="b"',
    '',
    '--b',
    'Content-Type: text/html',
    'Content-Location: https://ledger.example/a',
    '',
    page,
    '--b',
    'Content-Type: text/html',
    'Content-Location: https://ads.example/',
    '',
    '<p>Buy a boat now, it is cheap. Buy two boats, they are cheaper.</p>',
    '--b--',
  );
  expect(await readMail('a.mhtml', mail)).toMatchObject({
    headline: 'Ferry sails',
    body: sentence,
    url: 'https://ledger.example/a',
    byline: null,
  });
});

test.each([
  ['no text', bytes(...head, 'Subject: Ferry', '', ''), 'empty'],
  [
    'parts within parts without end',
    bytes(...Array.from({ length: 3_000 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}`)),
    'broken',
  ],
])('a mail with %s is told', async (_, mail, kind) => {
  expect(await readMail('a.eml', mail)).toMatchObject({ source: 'a.eml', kind });
});

const article =
  'The ferry of Port Ellis sails again at noon, the harbour master Nell Harcombe said on Tuesday evening.';

const attached = (disposition: string) =>
  bytes(
    'From: Bo Ray <bo@desk.example>',
    'Subject: Fwd: look at this',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'See below.',
    '--b',
    'Content-Type: message/rfc822',
    ...(disposition === '' ? [] : [`Content-Disposition: ${disposition}`]),
    '',
    ...head,
    'Subject: Ferry sails',
    '',
    article,
    '--b--',
  );

test('a mail that was forwarded as an attachment is read in place of the one that says so', async () => {
  for (const disposition of ['', 'attachment', 'inline']) {
    expect(await readMail('a.eml', attached(disposition))).toMatchObject({
      headline: 'Ferry sails',
      byline: 'Ann Lee',
      body: article,
      published: '2026-04-14T08:40:00Z',
    });
  }
});

test.each([
  [
    '---------- Forwarded message ---------',
    [
      'From: Ann Lee <ann@ledger.example>',
      'Date: Tue, 14 Apr 2026 10:40:00 +0200',
      'Subject: Ferry sails',
      'To: <desk@desk.example>',
    ],
  ],
  [
    'Begin forwarded message:',
    [
      'From: "Ann Lee" <ann@ledger.example>',
      'Subject: Ferry sails',
      'Date: Tue, 14 Apr 2026 10:40:00 +0200',
      'To: desk@desk.example',
    ],
  ],
  [
    '-----Ursprüngliche Nachricht-----',
    [
      'Von: Ann Lee [mailto:ann@ledger.example]',
      'Gesendet: Tue, 14 Apr 2026 10:40:00 +0200',
      'Betreff: WG: Ferry sails',
    ],
  ],
])('a mail that was forwarded as text is read in place of what stands above it: %s', async (line, lines) => {
  const mail = bytes(
    'From: Bo Ray <bo@desk.example>',
    'Subject: Fwd: look',
    '',
    'See below.',
    '',
    line,
    '',
    ...lines,
    '',
    article,
  );
  expect(await readMail('a.eml', mail)).toMatchObject({
    headline: 'Ferry sails',
    byline: 'Ann Lee',
    body: article,
    published: expect.stringContaining('2026-04-14'),
  });
});

test('a line of dashes in an article forwards nothing', async () => {
  const text = [
    article,
    '',
    '-----What we know-----',
    '',
    'The harbour: shut.',
    'It was said: nobody was hurt.',
    '',
    article,
  ];
  expect(await readMail('a.eml', bytes(...head, 'Subject: Ferry', '', ...text))).toMatchObject({
    headline: 'Ferry',
    body: expect.stringContaining('What we know'),
  });
});
