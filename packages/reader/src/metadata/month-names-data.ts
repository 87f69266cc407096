/**
 * Names of the months by language, from January to December: made from the Unicode locale data by `node scripts/build-month-names.mjs`,
 * in lower case and without accents.
 */
export const monthNames: readonly (readonly [language: string, names: string])[] = [
  ['ar', 'يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر'],
  ['bg', 'януари|февруари|март|април|маи|юни|юли|август|септември|октомври|ноември|декември'],
  [
    'bs',
    'jan januar|feb februar|mar mart|apr april|maj|jun juni|jul juli|aug august|sep septembar|okt oktobar|nov novembar|dec decembar',
  ],
  [
    'ca',
    'gen gener|febr febrer|marc|abr abril|maig|juny|jul juliol|agost|set setembre|oct octubre|nov novembre|des desembre',
  ],
  [
    'cs',
    'led leden ledna|uno unor unora|bre brezen brezna|dub duben dubna|kve kveten kvetna|cerven cervna cvn|cervence cervenec cvc|srp srpen srpna|zar zari|rij rijen rijna|lis listopad listopadu|pro prosince prosinec',
  ],
  [
    'da',
    'jan januar|feb februar|mar marts|apr april|maj|jun juni|jul juli|aug august|sep september|okt oktober|nov november|dec december',
  ],
  [
    'de',
    'jaenner jan januar|feb februar|maerz mar marz mrz|apr april|mai|jun juni|jul juli|aug august|sep sept september|okt oktober|nov november|dez dezember',
  ],
  [
    'de-AT',
    'jan janner|feb februar|mar marz|apr april|mai|jun juni|jul juli|aug august|sep september|okt oktober|nov november|dez dezember',
  ],
  [
    'el',
    'ιαν ιανουαριου|φεβ φεβρουαριου|μαρ μαρτιου|απρ απριλιου|μαι μαιου|ιουν ιουνιου|ιουλ ιουλιου|αυγ αυγουστου|σεπ σεπτεμβριου|οκτ οκτωβριου|νοε νοεμβριου|δεκ δεκεμβριου',
  ],
  [
    'en',
    'jan january|feb february|mar march|apr april|may|jun june|jul july|aug august|sep sept september|oct october|nov november|dec december',
  ],
  [
    'es',
    'ene enero|feb febrero|mar marzo|abr abril|may mayo|jun junio|jul julio|ago agosto|sept septiembre set setiembre|oct octubre|nov noviembre|dic diciembre',
  ],
  [
    'et',
    'jaan jaanuar|veebr veebruar|marts|apr aprill|mai|juuni|juuli|aug august|sept september|okt oktoober|nov november|dets detsember',
  ],
  [
    'eu',
    'urt urtarrila|ots otsaila|mar martxoa|api apirila|mai maiatza|eka ekaina|uzt uztaila|abu abuztua|ira iraila|urr urria|aza azaroa|abe abendua',
  ],
  ['fa', 'ژانویه|فوریه|مارس|اوریل||ژوين|ژويیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر'],
  [
    'fi',
    'tammi tammikuu tammikuuta|helmi helmikuu helmikuuta|maalis maaliskuu maaliskuuta|huhti huhtikuu huhtikuuta|touko toukokuu toukokuuta|kesa kesakuu kesakuuta|heina heinakuu heinakuuta|elo elokuu elokuuta|syys syyskuu syyskuuta|loka lokakuu lokakuuta|marras marraskuu marraskuuta|joulu joulukuu joulukuuta',
  ],
  [
    'fr',
    'janv janvier|fevr fevrier|mars|avr avril|mai|juin|juil juillet|aout|sept septembre|oct octobre|nov novembre|dec decembre',
  ],
  [
    'gl',
    'xan xaneiro|feb febreiro|mar marzo|abr abril|maio|xuno|xul xullo|ago agosto|set setembro|out outubro|nov novembro|dec decembro',
  ],
  ['he', 'ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר'],
  [
    'hr',
    'sij sijecanj sijecnja|velj veljaca veljace|ozu ozujak ozujka|tra travanj travnja|svi svibanj svibnja|lip lipanj lipnja|srp srpanj srpnja|kol kolovoz kolovoza|ruj rujan rujna|lis listopad listopada|stu studeni studenoga|pro prosinac prosinca',
  ],
  [
    'hu',
    'jan januar|febr februar|marc marcius|apr aprilis|maj majus|jun junius|jul julius|aug augusztus|szept szeptember|okt oktober|nov november|dec december',
  ],
  [
    'id',
    'jan januari|feb februari|mar maret|apr april|mei|jun juni|jul juli|agu agustus|sep september|okt oktober|nov november|des desember',
  ],
  [
    'is',
    'jan januar|feb februar|mar mars|apr april|mai|jun juni|jul juli|agu agust|sep september|okt oktober|nov november|des desember',
  ],
  [
    'it',
    'gen gennaio|feb febbraio|mar marzo|apr aprile|mag maggio|giu giugno|lug luglio|ago agosto|set sett settembre|ott ottobre|nov novembre|dic dicembre',
  ],
  [
    'lt',
    'sausio sausis|vasario vasaris|kovas kovo|balandis balandzio|geguze geguzes|birzelio birzelis|liepa liepos|rugpjucio rugpjutis|rugsejis rugsejo|spalio spalis|lapkricio lapkritis|gruodis gruodzio',
  ],
  [
    'lv',
    'janv janvaris|febr februaris|marts|apr aprilis|maijs|jun junijs|jul julijs|aug augusts|sept septembris|okt oktobris|nov novembris|dec decembris',
  ],
  [
    'mk',
    'јан јануари|фев февруари|мар март|апр април|мај|јун јуни|јул јули|авг август|сеп септември|окт октомври|ное ноември|дек декември',
  ],
  [
    'ms',
    'jan januari|feb februari|mac|apr april|mei|jun|jul julai|ogo ogos|sep september|okt oktober|nov november|dis disember',
  ],
  [
    'nb',
    'jan januar|feb februar|mar mars|apr april|mai|jun juni|jul juli|aug august|sep september|okt oktober|nov november|des desember',
  ],
  [
    'nl',
    'jan januari|feb februari|maart mrt|apr april|mei|jun juni|jul juli|aug augustus|sep september|okt oktober|nov november|dec december',
  ],
  [
    'pl',
    'sty styczen stycznia|lut lutego luty|mar marca marzec|kwi kwiecien kwietnia|maj maja|cze czerwca czerwiec|lip lipca lipiec|sie sierpien sierpnia|wrz wrzesien wrzesnia|paz pazdziernik pazdziernika|lis listopad listopada|gru grudnia grudzien',
  ],
  [
    'pt',
    'jan janeiro|fev fevereiro|mar marco|abr abril|mai maio|jun junho|jul julho|ago agosto|set setembro|out outubro|nov novembro|dez dezembro',
  ],
  [
    'ro',
    'ian ianuarie|feb februarie|mar martie|apr aprilie|mai|iun iunie|iul iulie|aug august|sept septembrie|oct octombrie|noiembrie nov|dec decembrie',
  ],
  [
    'ru',
    'янв январь января|февр февраль февраля|мар март марта|апр апрель апреля|маи мая|июн июнь июня|июл июль июля|авг август августа|сент сентябрь сентября|окт октябрь октября|нояб ноябрь ноября|дек декабрь декабря',
  ],
  [
    'sk',
    'jan januar januara|feb februar februara|mar marca marec|apr april aprila|maj maja|jun juna|jul jula|aug august augusta|sep september septembra|okt oktober oktobra|nov november novembra|dec december decembra',
  ],
  [
    'sl',
    'jan januar|feb februar|mar marec|apr april|maj|jun junij|jul julij|avg avgust|sep september|okt oktober|nov november|dec december',
  ],
  [
    'sq',
    'jan janar|shk shkurt|mar mars|pri prill|maj|qer qershor|korr korrik|gush gusht|sht shtator|tet tetor|nen nentor|dhj dhjetor',
  ],
  [
    'sr',
    'јан јануар|феб фебруар|мар март|апр април|мај|јун|јул|авг август|сеп септембар|окт октобар|нов новембар|дец децембар',
  ],
  [
    'sv',
    'jan januari|feb februari|mars|apr april|maj|juni|juli|aug augusti|sep september|okt oktober|nov november|dec december',
  ],
  [
    'tr',
    'oca ocak|sub subat|mar mart|nis nisan|may mayıs|haz haziran|tem temmuz|agu agustos|eyl eylul|eki ekim|kas kasım|ara aralık',
  ],
  [
    'uk',
    'січ січень січня|лют лютии лютого|бер березень березня|квіт квітень квітня|трав травень травня|черв червень червня|лип липень липня|серп серпень серпня|вер вересень вересня|жовт жовтень жовтня|лист листопад листопада|груд грудень грудня',
  ],
  ['vi', '|||||||||||'],
];
