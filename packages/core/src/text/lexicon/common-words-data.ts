/** Made by scripts/build-common-words.mjs from WordNet 3.1 (see WORDNET-LICENSE); do not edit by hand. */

/** Base forms tagged 60 times and more. */
export const everydayWords = `
able about accept achieve act action activity add admit affect again age ago agree aid air all allow almost alone
already also always american amount animal announce anode answer appear apply approach area arm army around art ask
assume attack attempt attend attention attitude audience available average avoid away back bad base basic basis battle
be bear become before begin believe best better big black blood blue body book boy break bring build business buy call
car care carry case catch cause cell center century certain chance change charge check child choose church city claim
clear close color come command common community company compare complete concern condition conduct consider contain
continue contribute control corner cost country course cover create cross cry cut dark data day dead deal death decide
declare deep degree demand deny describe design desire destroy determine develop development die difference different
difficult direct direction discover discuss distance do doctor door down draw dream drink drive drop each early earth
easy eat economic effect effort election encourage end enemy enjoy enough enter especially establish estimate even
event ever every evidence example exercise exist expect experience experiment explain express expression extend eye
face fact fail fall family far father fear feature feed feel feeling fellow few field fight figure file fill film
finally find finish fire firm first fit five floor fly follow foot force forget form forward four free friend front
full function future gain game general get girl give glance go god good government great ground group grow growth
guess gun half hand handle hang happen hard have head hear heart help here high history hit hold home hope horse hot
hour house however human husband idea imagine important improve include increase indeed indicate individual industry
influence information insist interest involve issue item job join just keep kid kill kind know lack land large last
late later laugh law lead learn leave left leg less let letter level lie life light like likely line list listen
literature little live location long look lose love low maintain major make man manner many march mark mass material
matter mean meaning means measure meet member mention merely method mind minute miss modern moment money month more
morning most mother mouth move movement much music name national nature near necessary need never new next night no
normal not note nothing notice now number object observe obtain occur offer office officer often old once one only
open operate opportunity order other own paper part particularly party pass past patient pattern pay people percent
perform performance perhaps period permit person picture piece place plan plant play point policy political position
possible power prepare present pressure prevent price probably problem process produce product program promise
property prove provide public pull purpose push put quality question quite raise range rate rather reach read ready
real realize really reason receive recognize record red reduce refer reflect refuse regard regiment region religion
remain remark remember remove repeat reply report represent require rest result return ride rifle right rise road room
rule run same sample save say scene school score second section see seek seem select sell send sense separate serve
set settle several shake shape share shelter shoot short shoulder shout show side sign similar simple simply sing
single sit situation six size sleep slowly small smile smoke so social society soldier some sometimes soon sort sound
source south space speak special spend spirit spread stage stand stare start state statement stay step still stop
story street strength stress strike strong student study subject success suddenly suffer suggest supply support
suppose sure surface swing system table take talk tall tax teach technique tell temperature ten tend term test then
theory there therefore thing think third thought three throw thus time today together tone too top total touch town
train training treat tree trouble true try turn two type understand up use usually value various very view visit voice
wage wait walk wall want war watch water wave way wear week well white whole wide wife win window wish woman wonder
word words work world worry write year young youth
`;

/** Base forms tagged 20 times and more, without those above. */
export const frequentWords = `
abandon ability above absence absorb academic accompany accomplish accord account accuse achievement acquire active
actual actually address adequate adjust admire adopt advance advantage advise affair afford afraid afternoon agency
agent agreement ahead aim allotment along alter alternative america analysis analyze anger another anticipate anxiety
any apart apartment apparatus apparent apparently appeal appearance application appoint appreciate appropriate approve
approximately april arc argue argument arise arouse arrange arrangement arrest arrive arrow article artist artistic as
aspect assemble assert assign assist assistance associate association assumption assure atmosphere attach attain
attract author authority authorize await award aware background balance ball band bank bar barn baseball bastard
battery beam beat beautiful bed bedroom bee beginning behave behavior belief below bend benefit bet bill bind binomial
bird bit bitter blame blanket blind block blow board bond borrow bother bottle bounce bound bow box brain branch
breath breathe brief bright brilliant broad brother brown brush building bullet burn burst busy calculate calm camera
camp campaign candidate capable capacity capital captain career careful carefully cast category catholic cattle cease
certainly chain chair challenge chapter character characteristic cheek chemical chest chicago chicken chief chlorine
choice christ christian circle circumstance cite citizen class clean clearly climb closed closely clothes cloud club
clutch cm coach coast coat coffee cold collapse collect college colonel colored column combat combine comedy comment
commercial commission commit communication communism communist companion comparison compel compete competition
complain complement completely complex component compose composer compute comrade concede conceive concentrate
concentration concept concerned conclude conclusion concrete condemn confidence confirm conflict confront confusion
congregation congress conjugate connect connection consciousness consequence considerable consideration constant
constitute construct construction consult contact contemplate content continually continuous contract contrast
contribution conversation convert conviction cook cool cooperate cop copy corporation corpse correct count county
couple court cow crack crash crawl credit crime critical crowd cultural culture cup cure curious current curse curve
customer daily damage damn dance danger dangerous dare darkness date daughter debate decade decision decline decrease
defeat defend defense define definition delay deliver democratic demonstrate depart department depth derive
description deserve desk despair detail detailed detect detective detergent device devil devote diameter dictionary
differ difficulty dinner directly director dirt disappear discharge disclose discovery discussion disease display
distant distinct distinguish distribute distribution district divide division doctrine dog dollar domestic dominant
dominate double doubt downtown drag drama dress drill drug dry dull dust duty eager ear earlier earn easily east
economy edge education effective efficiency egg eight elaborate elect element eliminate emerge emotion emotional
emphasis emphasize employ employee employment empty enable encounter energy enforce engage england english entertain
entire entirely entitle environment equal equipment erect error escape essential essentially establishment europe
evening evident evil exactly examine exceed exception exchange excitement exclude exert exhibit existence existing
expand expenditure expense expert explanation explode explore expose extension extent extreme facility factor failure
fairly faith familiar famous farm farmer fashion fast fat favor federal female fence fifty fig fighting filled final
finance financial finding finger fist fix fixed flag flash flat flee flesh flight float flood flow flower fluid flux
focus fog folklore following food fool foreign forest forgive formation former fourth fraction frame freedom frequency
frequently fresh friendly fully fund funny furnish further garden gas gather gay gaze generally generation german
gesture glass glow goal gold govern grab grade gradually gram grant grasp grass gray greater greatly greek green greet
grin grip guard guest guide guy hair hall halt happy hardly hat hate health heat heavily heavy hen hence hero hesitate
hide hill hire historian historical holder hole honor hospital host hotel hr huge humor hundred hurry hurt
hypothalamic ice identical identify identity ignore illusion illustrate image imagination imitation immediate
immediately imply importance impose impossible impress impression in inch incident income increased independence
independent induce industrial inform initial injury inner inside inspire install instance instant instead institution
instrument insure integration intend intense intensity interested interesting international interpret interrupt
interview introduce investigate investigation invite involved iron jerk jew jewish joy judge judgment jump june jury
justice key kick king kiss kitchen knee knock knowledge known label labor lady language largely larger latter launch
lay leader leadership leaf lean leap legal length liberal lick lieutenant lift limit limited link lip liquid literary
load loan local locate located lock loss lot loud lower lung machine mad main majority manage management manager
manufacturer market marketing marriage marry master match maturity maximum may maybe meal medical meeting memory men
mere message metal mexican mg middle mile military milk milligram million mine minimal minimum mission mistake model
monday mood moon moreover motion mount movie mud multiply murder muscle musical mutter narrow nation natural naturally
nearly neck needed neglect negro neighbor neighborhood nest network nevertheless news newspaper nice nine nod noise
normally north northern nose notion novel november objective observation observer obvious obviously occasion
occasional occasionally occupy occurrence off official on onset operation operator opinion oppose opposite ordinary
organic organization organize original otherwise outside over overall overcome owner oxidation oxygen pa pace pack
page pain paint painting pair pale papa parallel parent paris park participate particle particular passage path pause
payment peace peer perceive percentage perfect persist personal personnel persuade petitioner phase phenomenon
philosophy phone photograph physical pick pile pitch plane planet planning player please pleasure plenty plot plunge
pocket police politics polynomial pond pool poor popular population porch portion positive possess possibility
possibly post potential pound pour powder powerful practical practically practice pray precisely predict prefer
preparation presence presently preserve president press pretend pretty previous previously primarily primary principal
principle prior private probability procedure proceed proclaim production professional profound progress project
prominent promote proper properly propose protect protection protein protest protestant provision publish purchase
pure pursue qualify quantity queen quick quickly quiet quote race radiation radio rage rain rank rapid rapidly ratio
react reaction reader reading reality rear reasonable rebel recall recent recently recognition recommend
recommendation recreation reduction reference reflection register regular reject relate related relation relationship
relative relatively relax release relief relieve remind render replace representation representative request
requirement research resemble resist resolution resolve resource respect respond response responsibility resume retire
reveal reverse review rich ring river roar rock role roll roof rough round row rub rural rush russian safe sale
salesman saline satisfactory satisfy saturday scale schedule scientific scream sea search season seat secret secretary
secure security seize self sensitive sentence sequence series serious seriously serum service services session seven
sex shade shadow sharp shear sheet shell shift shine ship shock shoe shooting shot shut sigh sight signal significance
significant silence silent similarly simultaneously sin sink sister site sketch skill sky slide slightly slip slow
smaller smell smooth snake snap snow soft softly soil solid solution solve somehow somewhat somewhere son song soul
southern soviet spare specialist species specific spectrum speech speed sponsor spot spring square squeeze staff stain
staining standard station status steal steel stem steps stick stimulate stir stock stomach stone store straight strain
strange stream strengthen stretch strip structure struggle stuff stumble style submit substance substantial substitute
suburban succeed successful such sudden suffering sufficient sufficiently suggestion suit summer sun sunday superior
supplement surprise survey survive swallow swear sweep sweet swell symbol sympathetic sympathy tale task taste
tattered teacher team tear technical telephone tendency text thermal thick thin thousand threat threaten throat thrust
thyroid tie tight tip tissue title tomorrow tongue tonight tool tooth toss tough trace trade tradition traditional
trail transfer transform translate travel treatment tremendous trend trial trip troops truck truly trust truth tsunami
tube twelve twenty twice twist typical ultimate unable understanding undertake uniform union unit unity universal
university unknown unusual upper urge usual vacation vague valley valuable values variation variety vary vast velocity
veteran victory village virginia vision visual vocational volume vote wagon warm warn warning wash washington waste
wavelength weakness weapon weather weep weigh weight welcome west western wet wheel while whip whisper widely wild
will willing wind wing winter wire withdraw witness wood woods worker worse worship worth wound wounded writer writing
wrong yard years yell yellow yesterday yet yield
`;
