/**
 * The words of a label in, what stands under it out: "You may also like", "34 Kommentare", "About the author". Labels are short and stand
 * alone; in the languages of most of the web's news.
 */
import type { ZoneKind } from './zone-kinds.js';

/** "Das könnte Sie auch interessieren" and its like have some 40 characters. */
const LABEL_MAX_LENGTH = 60;

const end = String.raw`[\s:.…!?»>-]*$`;

const labels: readonly (readonly [ZoneKind, RegExp])[] = [
  [
    'related',
    new RegExp(
      String.raw`^(?:you (?:may|might|could) (?:also )?(?:like|be interested in|enjoy)|(?:more|other|related|recommended|similar|popular|latest|recent|trending|top|featured|previous) (?:news|stories|articles|posts|content|videos|reads?|topics|links|coverage|from .*|on this (?:story|topic)|in .*)|more (?:from|on|in|about|like) .*|related|recommended(?: for you)?|trending(?: now)?|most (?:read|popular|viewed|shared|commented)(?: .*)?|read (?:more|next|also|this next)|see also|also (?:read|on .*)|up next|what to read next|don'?t miss|editors?['’]? picks?|around the web|from (?:the web|around the web|our partners)|(?:das )?könnte (?:sie|dich|ihnen|euch) auch (?:interessieren|gefallen)|(?:auch|vielleicht) interessant|mehr (?:zum thema|artikel|dazu|aus .*|zu .*|von .*)|weitere (?:artikel|beiträge|themen|meldungen|nachrichten|informationen|links)(?: .*)?|ähnliche (?:artikel|beiträge|themen)|verwandte (?:artikel|beiträge|themen)|meistgelesen(?:e .*)?|beliebte (?:artikel|beiträge)|neueste (?:artikel|beiträge|nachrichten)|aktuelle (?:artikel|beiträge)|lesen sie auch|zum thema|passend dazu|passende artikel|lire aussi|à lire (?:aussi|également)|sur le même (?:sujet|thème)|articles? (?:similaires|liés|récents|connexes)|les plus lus|vous aimerez aussi|(?:lee|lea|ver|te puede interesar|leia|veja|você (?:pode gostar|também pode gostar)|confira) ?(?:también|también te puede interesar|também|mais)?|artículos? relacionados?|noticias relacionadas|(?:artigos|notícias|matérias|posts) relacionad[oa]s|relacionad[oa]s|mais lidas|últimas (?:noticias|notícias)|leggi anche|articoli correlati|potrebbe interessarti(?: anche)?|lees ook|gerelateerd|zobacz (?:też|także|również)|czytaj (?:też|także|również)|polecane|podobne (?:artykuły|wpisy)|читайте также|похожие (?:статьи|записи|материалы)|ещё по теме|по теме)${end}`,
      'i',
    ),
  ],
  [
    'comments',
    new RegExp(
      String.raw`^(?:(?:\d[\d.,]* |no |all |show |view |your |post a |leave a |add a |add your |write a |join the |reader |user |latest |recent )*(?:comments?|repl(?:y|ies)|responses?|conversation|discussion|thoughts)(?: (?:to|on) .*)?(?: ?\(?\d*\)?)|leave a (?:comment|reply)|what do you think|(?:\d+ |keine |alle |neuer |neue |ihr |dein )*kommentare?(?: (?:zu|verfassen|schreiben|abgeben) ?.*)?(?: ?\(?\d*\)?)|(?:schreiben? sie |schreibe |hinterlasse |verfasse )?(?:einen|eine|ihren|deinen)? ?(?:kommentar|antwort)(?: schreiben| verfassen| hinterlassen)?|diskussion|(?:\d+ |laisser un |ajouter un )?(?:commentaires?|comentarios?|comentários?|commenti|reacties|komentarz[ey]?|комментари[ий])(?: ?\(?\d*\)?)|deixe (?:um comentário|uma resposta)|deja un comentario|laisser un commentaire|lascia un commento|dodaj komentarz|оставить комментарий|добавить комментарий)${end}`,
      'i',
    ),
  ],
  [
    'share',
    new RegExp(
      String.raw`^(?:share(?: (?:this|on|via|with) ?.*| article| story)?|share:|teilen(?: mit)?|(?:artikel|beitrag) (?:teilen|drucken)(?: .*)?|diesen (?:artikel|beitrag) teilen|partager(?: .*)?|compartir(?: .*)?|compartilh(?:e|ar)(?: .*)?|condividi(?: .*)?|udostępnij(?: .*)?|поделиться(?: .*)?|follow us(?: .*)?|folgen sie uns(?: .*)?)${end}`,
      'i',
    ),
  ],
  [
    'newsletter',
    new RegExp(
      String.raw`^(?:(?:sign up|subscribe)(?: (?:to|for) .*)?|(?:our |the |get our |daily |weekly )*newsletters?(?: (?:sign-?up|abonnieren|anmeldung|bestellen))?|stay (?:informed|up to date|in the loop|connected)|get (?:the latest|our) .*|abonnieren(?: .*)?)${end}`,
      'i',
    ),
  ],
  [
    'author',
    new RegExp(
      String.raw`^(?:about (?:the )?authors?|über (?:den autor|die autorin|den verfasser)|zum autor|zur autorin|(?:sobre|acerca de) (?:o|el|la|a) autora?|à propos de l['’]auteure?)${end}`,
      'i',
    ),
  ],
  [
    'tags',
    new RegExp(
      String.raw`^(?:tags?|topics?|filed under|categor(?:y|ies)|kategorien?|schlagw(?:ort|örter)|schlagworte|themen|stichwörter|etiquetas|mots-clés|keywords)${end}`,
      'i',
    ),
  ],
];

/** What stands under a label with these words, or null where they are no label that we know. */
export function labelKind(text: string): ZoneKind | null {
  if (text.length > LABEL_MAX_LENGTH) return null;
  return labels.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
