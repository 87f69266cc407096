/**
 * Given names that are common in Europe, the Americas, Turkey, the Arab world and India, in small letters and without accents, sorted. Put
 * together by hand, language by language; left out are those that are more often other words ("April", "August", "Said").
 */
export const givenNames: ReadonlySet<string> = new Set(
  `
aaron aart abby abdel abdul abdullah abigail abu achim ada adam adel adele adelheid adolfo adrian adriana adriano adrien afonso agata
agnes agnieszka agustin ahmad ahmed aino aisha akinyi alain alan albert alberto albrecht aldo alec alejandra alejandro aleksandar
aleksander aleksandra aleksi alena alessandra alessandro alessia alessio alex alexa alexander alexandra alexei alexis alfons alfonso
alfred alfredo ali alia alice alicia aline alison allan allen allison almudena alois alvaro alyssa amadou amal amanda amandine amber
amelia amelie amin amina aminata amir amira amit amparo amy ana anais anand anastasia anders andre andrea andreas andree andrei andrej
andres andrew andrzej andy aneta anette angel angela angeles angelika angelique angelo angus aniela anil anita anja anjali anke ann anna
anne annegret anneke annelie annette anni annie annika anouk anselmo ansgar anthony antje antoine antoinette anton antonella antonia
antonio antti anwar araceli archie ari arianna arie ariel arjen arjun arkadiusz arlindo armand armando arnaud arndt arne arno artem
arthur artur arturo arvid ashley ashok asif astrid aude audrey aurelie aurelien austin awa axel ayman ayse aysel aziz barbara barbora
barry bart bartosz bas bashir bastian bastien beata beate beatrice beatriz becky belen belinda bella ben benedicte benedikt bengt benito
benjamin benno benoit berit bernadette bernard bernardo bernd bernhard bert bertrand beth bethany betsy bettina betty beverly bianca
bilal bill billy birgit birgitta birte bjarne bjorn blake blanca bo bob bobby bodo bogdan boguslaw bohdan bojan bonnie boris borja borje
bozena brad bradley bram brandon brenda brendan brent brett brian bridget brigitte britta brittany brooke bruce bruna bruno bryan burak
burkhard caio caitlin calvin cameron camila camilla camille candice cara carina carl carla carlo carlos carlota carly carmen carol
carola carole carolin carolina caroline carolyn carrie carsten casey caspar catalina catarina catherine cathy cecil cecile cecilia cees
celine celso cem cengiz cesar cezary chantal charlene charles charlie charlotte chelsea chen cheryl chiara chidi chinedu chioma chloe
chris christel christelle christer christian christiane christie christina christine christof christoph christophe christopher cindy
claas claire clara clare clarice clark claude claudia claudio clayton clemence clemens clement cliff clive clyde coen colette colin
colleen connie connor conor constanze consuelo cora coralie corey corinna corinne cornelia corrado courtney craig cristian cristiano
cristina cristobal curtis cynthia cyril cyrille daan dagmar dale dalibor damian damien damir dan dana daniel daniela daniele danny daoud
daphne daria dario dariusz darko darren dave david davide dawid dean debbie deborah debra deepak delphine denis denise deniz dennis
denys derek desmond detlef devi diana diane didier diederik diego dieter dietmar dietrich dimitar dimitri diogo dirk dmitri dmitry
dolores domenico domingo dominic dominique don donald donatella donna dora doreen doris dorota dorothea dorothy doug douglas dragan drew
duarte duncan dusan dustin dwight dylan earl eberhard eckart eckhard ed edda eddie edgar edith edmund edouard edson eduarda eduardo
edward edwin eero egon eileen einar eirik elaine eleanor elena elfriede eli eliane elif elin elina elisa elisabeth elise eliza elizabeth
elke ella ellen ellie ellinor elliot elliott elmar elodie els elsa elsie elske elvira emanuele emil emilie emilio emily emine emma
emmanuel emmanuelle emre enno enrico enrique enzo erdem erdogan eren eric erica erich erik erika erin ernest ernesto ernst erwin eskil
esko espen esperanza esra esteban estefania estelle esther ethan ethel etienne ettore eugen eugene eugenia eugenie eugenio eva evan
evelyn ewa ewan ewelina fabian fabiana fabien fabienne fabio fabiola fabrice fabrizio facundo faisal faith falk fanny farah farid fatih
fatima fatma fatou fay federica federico felicitas felicity felipe felix femke ferdinand ferhat fermin fernand fernanda fernando filip
filippo fiona flavia flavio floor flora florence florent florian floris floyd frances francesca francesco francine francis francisca
francisco franck franco francois francoise frank franklin frans frantisek frauke fred frederic frederick frederique fredrik freek freya
frida friederike friedhelm friedrich fritz gabi gabriel gabriela gabriele gael gaelle gaetano gail galina gamal ganesh gareth garry gary
gavin geert gemma genevieve gennaro geoff geoffrey georg george georges georgia georgina georgios gerald geraldine gerard gerardo gerd
gerda gerhard gerhild germain german gernot gero gerrit gerry gertrud gesine ghislaine giacomo giampiero gianfranco gianluca gianni
giannis gideon gijs gilbert gilberto gilles gillian gina giorgia giorgio giorgos giovana giovanna giovanni gisela giulia giulio giuseppe
giuseppina glen glenn gloria gokhan gonzalo goran gordon gottfried grace graciela graeme graham grant greg gregoire gregory greta
grzegorz gudmund gudrun guglielmo guido guilherme guillaume guillermo gunilla gunnar gunter gunther gustav gustavo guus guy haakon hadi
haider hakan hala halil halina hamid hamish hamza hana hanan hani hanna hannah hanne hanneke hannelore hannes hans harald harm harold
harri harriet harry hartmut haruki harvey hasan hassan hatice hauke hayley hazel heather hector heidi heike heikki heiko heiner heinrich
heinz helder helen helena helene helga helge helmut hendrik henk henning henri henrik henrike henrique henry herbert heribert herman
hermann hernan herve hester hilary hilda hilde hildegard hinnerk hiroshi holger holly hope horst hortense howard hristo hubert huda hugh
hugo hugues humberto hussein ian ibrahim ibrahima ida ignacio igor ilaria ilka ilkka ilona ilse ilya imke imogen imran ina inaki ines
inga inge ingeborg ingo ingrid ingvar insa ioannis ira irena irene irina iris irmgard isaac isabel isabela isabell isabella isabelle
isla ismael ismail ivan ivana ivica iwona jaap jacek jack jackie jackson jacob jacobo jacopo jacqueline jacques jaime jake jakub jamal
james jamie jan jana jane janet janice janina janneke jannik jannis janusz jared jarl jarmila jarmo jaromir jaroslav jaroslaw jasmine
jason jasper javed javier jean jeanette jeff jeffrey jelena jelle jemima jenna jennifer jenny jens jeremy jeroen jerome jerry jerzy
jesper jess jesse jessica jesus jet jill jim jimmy jindrich jiri jo joachim joan joana joanna joanne joao joaquim joaquin jocelyne
jochen jodie joe joel joelle joep joey johan johanna johannes john johnny joke jon jonas jonathan joost jordan jorg jorge jorgen joris
jorma jorn jorunn jose josef josefa joseph josephine josh joshua josiane josip jost jouni joy joyce jozef juan juanita judith judy juha
juhani jukka julia julian juliana julie julien juliet juliette julio julius jurgen jurriaan jussi justin justus justyna kaan kaarina kai
kaisa kalle kamal kamil kamila karel karen kari karim karin karina karl karla karolin karolina karsten kaspar katarina katarzyna kate
katharina katherine kathleen kathrin kathryn kathy katie katja katrin katrina kay kayla kazimierz kees keith kelly kelvin kemal ken
kenji kenneth kenny kerry kerstin kevin khadija khaled khalid kieran kilian kim kimberly kinga kiran kirill kirk kirsi kirsten kirsty
kjell kjersti klaas klara klaus knud knut koen kofi konrad konstantin konstantinos konstanze korbinian kostas kristen kristian kristin
kristina krzysztof ksenia kumar kurt kwame kyle laetitia laia laila lakshmi lance lara larissa larry lars lasse laura lauren laurence
laurens laurent laurin lawrence layla lea leah leandro lech lee leif leila lena leo leon leonard leonardo leonhard leonie leonor leslie
leszek leticia lewis liam liane lieke liisa lily lin linda lindsay lindsey linn linnea lisa liz lloyd logan loic lois lorena lorenz
lorenzo lorna lorraine lothar lotte louis louisa louise lourdes lourenco luana lubomir luc luca lucas lucia luciana luciano lucie lucien
lucio lucy ludger ludmila ludovic ludvig ludwig luigi luis luisa luise luiz lukas lukasz luke luther lutz lydia lydie lynn maaike
maarten mabel macarena maciej madeleine madeline magali magda magdalena maggie magnus mahmoud mahmut maik maike maj maja malcolm
malgorzata malin malte mamadou mandy manfred manoj manon manuel manuela mara marc marcel marcela marcello marcelo marcia marcin marcio
marco marcos marcus mareike marek margaret margarete margarita margit margot margret marguerite maria mariam marian mariana marianne
mariano marie marieke marijke marika marilyn marina mario marion mariska marit marius mariusz marja marjolein marjorie mark markku marko
markus marlene marlies marloes marshall marten martha martijn martin martina martyna marvin mary maryam masha mason massimo mateo mateus
mateusz matheus mathias mathieu mathilde mathis matias matt matteo matthew matthias matthieu matti mattia mattias maud maureen maurice
mauricio maurizio max maxence maxime maximo maxine maya mechthild meena megan mehdi mehmet mei meike meinhard melanie melina melinda
melissa menno meredith merle mette mia michael michaela michal michel michele michelle michiel mick mieczyslaw mieke miguel mihai mikael
mike mikko milagros milan mildred milena miles milica millie milos minna miranda mirco mireia mirela miriam mirjam mirko miroslav
miroslaw mitchell mogens mohamad mohamed mohammad mohammed mohsin moira molly mona monica monika monique montserrat morgan morgane
moritz morten moussa mukesh murat mustafa mylene myra nabil nacho nadeem nadia nadine nadja nancy naoko naomi nasser natalia natalie
natalya natascha natasha nathalie nathan nathanael nathaniel neha neil nele nell nelson nemanja nerea nestor neville ngozi nicanor
nicholas nick nico nicola nicolas nicole nicoletta niels nienke nieves nigel niklas nikola nikolai nikolaus nikos nils nina noah noel
noelia noemie noor nora norbert norberto norma norman nour nuno nuria nynke octavio odile oksana olav ole oleg oleksandr olena olga
olive oliver olivia olivier olof oluwaseun omar ondrej ophelie orlando osama oscar oskar osman ottmar otto ousmane outi owen ozgur paavo
pablo paige paloma pam pamela panagiotis paola paolo pascal pascale pascaline pasquale pat patrice patricia patricio patrick patrizia
paul paula pauline paulo pavel pawel peder pedro peer peggy pekka penelope penny per pernille perrine perry petar peter petr petra petri
petter phil philip philipp philippe phillip phoebe phyllis pia pien piero pierre piet pieter pietro pilar pim piotr pirjo polly pooja
pradeep prakash premysl priscila priscilla priya quentin rachel radek radoslaw radu rafael rafaela rafal raffaele raffaella rahul
raimund rainer raj raja rajesh rakesh ralf ralph rami ramiro ramon ramona randall randy rania ranjit raphael raquel rashid rasmus raul
ravi ray raymond raymonde rebecca regina reginald regine regis reiner reinhard reinhold reinier remco remi remy renata renate renato
renaud rene renee renzo rex reynaldo reza rhona ria ricardo riccardo richard rick ricky rico riikka rinaldo risto rita roar rob robbie
robert roberta roberto robin robyn rocco rocio rod roderick rodney rodolfo rodrigo roel rogelio roger rogerio rohit roland rolf romain
roman ron ronald ronja ronny rosa rosanna rosario rose rosemarie rosemary rosie ross rowan roxanne roy ruben ruby rudiger rudolf rufus
rui rune rupert russell ruth ruud ryan ryszard sabina sabine sabrina sadia sadie saira salem salim sally salma salvatore sam samantha
sami samir samuel sandeep sander sandra sandrine sandro sanjay sanna santiago sara sarah sari sascha sasha saskia satu scott sean
sebastian sekou selim selin selina sepp serdar serena serge sergei sergey sergio serkan seth severine shabana shane shannon sharon shaun
shawn sheila shelley sheryl shira shirley sian siddharth sidney siegfried sigmar signe sigrid sigurd silke silvia silvina silvio simo
simon simona simone sina sinan sissel sjoerd slavoj slawomir slobodan sofia soledad solene solveig sonia sonja sophia sophie soren
spencer stacey stan stanislav stanislaw stanley steen stefan stefania stefanie stefano steffen steffi stella stellan stephan stephane
stephanie stephen steve steven stewart stig stijn stuart sture sue suleiman sunil suresh susan susana susann susanna susanne susi
suzanne svein sven svenja sverre svetlana swantje sylvain sylvia sylvie sylwia szymon tadeusz takashi tamara tamer tammy tanja tanya
tapio tara tarek tariq tarja tatiana tatjana tatyana ted teemu teofilo terence teresa terhi terry tess tessa teun thabo thais thelma
theo theodore theresa thiago thibault thibaut thierry thijs thilo thomas thor thorben thorsten tiago tiffany tiina till tilman tilmann
tim timm timo timothy tina tineke tino tiziana tjeerd tobi tobias toby todd tom tomas tomasz tommaso tommy tony toon tor torben torbjorn
tore torill torsten tracey tracy travis trevor trine tristan trond troy trudy truus tuomas tuula tyler udo ugo ulf uli ulla ulli ulrich
ulrika ulrike umberto una urs ursula urszula uta ute uwe vaclav valentin valentina valentine valentyna valeria valerie valerio vanessa
varun vasco vasily veit vera verena verity veronica veronika veronique vesa vicente vicky victor victoria vidar vijay vikram viktor
viktoria ville vince vincent vincenzo vinicius viola virginia virginie vitor vittorio vivek vivian viviane vlad vladimir vojtech volker
volkmar volodymyr waclaw wael wagner walburga waldemar walter waltraud wanda warren wayne wei wendy werner wesley whitney wiebe wiebke
wieslaw wiktor wilfred wilfried wilhelm will willem willi william wilma wim winfried winston witold wladyslaw wojciech wolf wolfgang
wolfram wouter xaver xavier xiao ximena yael yakov yana yann yannick yasmin yasmine yasser yasuo yolanda yuki yuri yuriy yusuf yves
yvette yvon yvonne zachary zack zahra zainab zara zbigniew zdenek zeynep zhang zoe zofia zoran zuzana
`
    .trim()
    .split(/\s+/),
);
