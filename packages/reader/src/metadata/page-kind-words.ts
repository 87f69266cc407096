/**
 * What pages say that hold no article: words of servers, of checks against robots, of questions for consent and of paywalls in the languages
 * of the web. Each is a turn of phrase of that kind of page, not a word that articles have as well.
 */

export const errorWords =
  /\b(?:404|410|500|502|503)\b.{0,20}(?:error|not found|gone|unavailable|fehler|gefunden|erreur|introuvable)|(?:error|fehler|erreur)\s*(?:404|410|500|502|503)\b|^\s*404\s*$|page (?:not found|cannot be found|can.t be found|does ?n.t exist|no longer exists|unavailable)|(?:seite|artikel) (?:wurde )?nicht (?:mehr )?gefunden|page (?:introuvable|non trouv[ée]e)|p[áa]gina no (?:encontrada|existe)|p[áa]gina n[ãa]o encontrada|pagina non trovata|pagina niet gevonden|nie znaleziono strony|strona nie (?:istnieje|zosta[łl]a znaleziona)|sidan (?:hittades inte|kunde inte hittas)|страница не найдена|ページが見つかりません|service (?:temporarily )?unavailable|bad gateway|internal server error|account suspended|domain (?:is )?for sale/iu;

export const botWords =
  /just a moment\.\.\.|attention required!|checking (?:if the site connection is secure|your browser)|verif(?:y|ying) (?:that )?you are (?:a )?human|are you a (?:ro)?bot\b|you are not a robot|pardon our interruption|access (?:to this page has been )?denied|enable javascript and cookies to continue|unusual traffic from your|please complete the (?:security check|captcha)|solve the captcha|ddos protection by|security check to access/iu;

export const consentWords =
  /before you continue to|(?:accept|agree to|consent to|manage|use of|uses?) (?:all |our )?cookies|cookie (?:settings|preferences|consent|policy|banner)|we (?:and our (?:\d+ )?partners )?(?:use|store).{0,30}cookies|your privacy (?:choices|settings)|consent to (?:the )?(?:use|storage|processing)|datenschutz-?einstellungen|cookies? (?:zulassen|akzeptieren|zustimmen)|verwend(?:et|en).{0,20}cookies|privatsph[äa]re|(?:accepter|utilis(?:e|ons)).{0,20}cookies|(?:aceptar|usamos|utilizamos).{0,20}cookies|cookies? (?:accepteren|accettare)/iu;

export const paywallWords =
  /(?:subscribe|sign up|register|log ?in|sign in|become a (?:member|subscriber))[^.!?]{0,40}(?:to (?:continue|keep) reading|to read (?:the full|this|more|on)|for (?:full|unlimited) access)|(?:to|continue reading)[^.!?]{0,30}(?:article|story)[^.!?]{0,20}(?:subscribe|become a (?:member|subscriber))|this (?:article|story|content) is (?:for|only available to|exclusive to|reserved for) (?:our )?(?:subscribers|members|premium)|(?:subscriber|member)s?[- ]only (?:content|article)|you have (?:reached|read) your (?:limit|last)[^.!?]{0,30}(?:free|articles)|already a subscriber\?|(?:jetzt|weiter)[^.!?]{0,20}(?:lesen|weiterlesen) mit|(?:nur|exklusiv) f[üu]r abonnenten|abonnieren[^.!?]{0,30}weiter(?:zu)?lesen|sie haben noch keinen zugang|r[ée]serv[ée]e? (?:aux|à nos) abonn[ée]s|il vous reste \d+\s?% de cet article|(?:para|contenido) (?:seguir leyendo|exclusivo para suscriptores)|articolo riservato agli abbonati|dla (?:prenumerator[óo]w|subskrybent[óo]w)|exclusivo para assinantes|alleen voor abonnees/iu;
