/**
 * The countries of the world as the news names them: names, adjectives with the words for their people, and seats of government.
 * Written by hand from general knowledge of current usage, one country a line, sorted: `names; adjectives and people; capitals`.
 * The first name and the first adjective are the usual ones. Accents are left out, as most agencies do.
 */

export interface Place {
  /** The usual name first, in its usual capitals. */
  readonly names: readonly string[];
  /** The adjective first, then words for its people. */
  readonly adjectives: readonly string[];
  /** Seats of government: "Muscat said" speaks of Oman. */
  readonly capitals: readonly string[];
}

const placeLines = `
Afghanistan; Afghan; Kabul
Albania; Albanian; Tirana
Algeria; Algerian; Algiers
Andorra; Andorran; Andorra la Vella
Angola; Angolan; Luanda
Antigua and Barbuda; Antiguan, Barbudan; Saint John's
Argentina; Argentine, Argentinian, Argentinean; Buenos Aires
Armenia; Armenian; Yerevan
Australia; Australian; Canberra
Austria; Austrian; Vienna
Azerbaijan; Azerbaijani, Azeri; Baku
Bahamas; Bahamian; Nassau
Bahrain; Bahraini; Manama
Bangladesh; Bangladeshi; Dhaka
Barbados; Barbadian; Bridgetown
Belarus; Belarusian, Belarussian; Minsk
Belgium; Belgian; Brussels
Belize; Belizean; Belmopan
Benin; Beninese; Porto-Novo
Bhutan; Bhutanese; Thimphu
Bolivia; Bolivian; La Paz, Sucre
Bosnia and Herzegovina, Bosnia; Bosnian, Herzegovinian; Sarajevo
Botswana; Botswanan, Motswana, Batswana; Gaborone
Brazil; Brazilian; Brasilia
Brunei; Bruneian; Bandar Seri Begawan
Bulgaria; Bulgarian; Sofia
Burkina Faso; Burkinabe; Ouagadougou
Burundi; Burundian; Gitega
Cambodia; Cambodian; Phnom Penh
Cameroon; Cameroonian; Yaounde
Canada; Canadian; Ottawa
Cape Verde, Cabo Verde; Cape Verdean; Praia
Central African Republic; Central African; Bangui
Chad; Chadian; N'Djamena
Chile; Chilean; Santiago
China; Chinese; Beijing
Colombia; Colombian; Bogota
Comoros; Comorian; Moroni
Congo, Democratic Republic of Congo; Congolese; Kinshasa, Brazzaville
Costa Rica; Costa Rican; San Jose
Croatia; Croatian, Croat; Zagreb
Cuba; Cuban; Havana
Cyprus; Cypriot; Nicosia
Czech Republic, Czechia; Czech; Prague
Denmark; Danish, Dane; Copenhagen
Djibouti; Djiboutian; Djibouti
Dominica; Dominican; Roseau
Dominican Republic; Dominican; Santo Domingo
East Timor, Timor-Leste; Timorese; Dili
Ecuador; Ecuadorian, Ecuadorean; Quito
Egypt; Egyptian; Cairo
El Salvador; Salvadoran, Salvadorean; San Salvador
England; English, Englishman, Englishwoman; London
Equatorial Guinea; Equatoguinean; Malabo
Eritrea; Eritrean; Asmara
Estonia; Estonian; Tallinn
Eswatini, Swaziland; Swazi; Mbabane
Ethiopia; Ethiopian; Addis Ababa
Fiji; Fijian; Suva
Finland; Finnish, Finn; Helsinki
France; French, Frenchman, Frenchwoman; Paris
Gabon; Gabonese; Libreville
Gambia; Gambian; Banjul
Georgia; Georgian; Tbilisi
Germany; German; Berlin
Ghana; Ghanaian; Accra
Greece; Greek; Athens
Greenland; Greenlandic, Greenlander; Nuuk
Grenada; Grenadian; Saint George's
Guatemala; Guatemalan; Guatemala City
Guinea; Guinean; Conakry
Guinea-Bissau; Bissau-Guinean; Bissau
Guyana; Guyanese; Georgetown
Haiti; Haitian; Port-au-Prince
Honduras; Honduran; Tegucigalpa
Hong Kong; Hongkonger, Hong Konger; Hong Kong
Hungary; Hungarian; Budapest
Iceland; Icelandic, Icelander; Reykjavik
India; Indian; New Delhi
Indonesia; Indonesian; Jakarta
Iran; Iranian; Tehran
Iraq; Iraqi; Baghdad
Ireland; Irish, Irishman, Irishwoman; Dublin
Israel; Israeli; Jerusalem
Italy; Italian; Rome
Ivory Coast, Cote d'Ivoire; Ivorian; Yamoussoukro
Jamaica; Jamaican; Kingston
Japan; Japanese; Tokyo
Jordan; Jordanian; Amman
Kazakhstan; Kazakh, Kazakhstani; Astana
Kenya; Kenyan; Nairobi
Kiribati; Kiribati; Tarawa
Kosovo; Kosovar, Kosovan; Pristina
Kuwait; Kuwaiti; Kuwait City
Kyrgyzstan; Kyrgyz, Kyrgyzstani; Bishkek
Laos; Lao, Laotian; Vientiane
Latvia; Latvian; Riga
Lebanon; Lebanese; Beirut
Lesotho; Basotho, Mosotho; Maseru
Liberia; Liberian; Monrovia
Libya; Libyan; Tripoli
Liechtenstein; Liechtensteiner; Vaduz
Lithuania; Lithuanian; Vilnius
Luxembourg; Luxembourgish, Luxembourger; Luxembourg
Madagascar; Malagasy, Madagascan; Antananarivo
Malawi; Malawian; Lilongwe
Malaysia; Malaysian; Kuala Lumpur
Maldives; Maldivian; Male
Mali; Malian; Bamako
Malta; Maltese; Valletta
Marshall Islands; Marshallese; Majuro
Mauritania; Mauritanian; Nouakchott
Mauritius; Mauritian; Port Louis
Mexico; Mexican; Mexico City
Micronesia; Micronesian; Palikir
Moldova; Moldovan; Chisinau
Monaco; Monegasque, Monacan; Monaco
Mongolia; Mongolian, Mongol; Ulaanbaatar
Montenegro; Montenegrin; Podgorica
Morocco; Moroccan; Rabat
Mozambique; Mozambican; Maputo
Myanmar, Burma; Burmese; Naypyidaw
Namibia; Namibian; Windhoek
Nauru; Nauruan; Yaren
Nepal; Nepali, Nepalese; Kathmandu
Netherlands, Holland; Dutch, Dutchman, Dutchwoman; Amsterdam, The Hague
New Zealand; New Zealand, New Zealander, Kiwi; Wellington
Nicaragua; Nicaraguan; Managua
Niger; Nigerien; Niamey
Nigeria; Nigerian; Abuja
North Korea; North Korean; Pyongyang
North Macedonia, Macedonia; Macedonian; Skopje
Northern Ireland, Ulster; Northern Irish; Belfast
Norway; Norwegian; Oslo
Oman; Omani; Muscat
Pakistan; Pakistani; Islamabad
Palau; Palauan; Ngerulmud
Palestine; Palestinian; Ramallah
Panama; Panamanian; Panama City
Papua New Guinea; Papua New Guinean; Port Moresby
Paraguay; Paraguayan; Asuncion
Peru; Peruvian; Lima
Philippines; Philippine, Filipino, Filipina; Manila
Poland; Polish, Pole; Warsaw
Portugal; Portuguese; Lisbon
Puerto Rico; Puerto Rican; San Juan
Qatar; Qatari; Doha
Romania; Romanian; Bucharest
Russia; Russian; Moscow
Rwanda; Rwandan; Kigali
Saint Kitts and Nevis; Kittitian, Nevisian; Basseterre
Saint Lucia; Saint Lucian; Castries
Saint Vincent and the Grenadines; Vincentian; Kingstown
Samoa; Samoan; Apia
San Marino; Sammarinese; San Marino
Sao Tome and Principe; Santomean; Sao Tome
Saudi Arabia; Saudi, Saudi Arabian; Riyadh
Scotland; Scottish, Scot, Scotsman, Scotswoman; Edinburgh
Senegal; Senegalese; Dakar
Serbia; Serbian, Serb; Belgrade
Seychelles; Seychellois; Victoria
Sierra Leone; Sierra Leonean; Freetown
Singapore; Singaporean; Singapore
Slovakia; Slovak, Slovakian; Bratislava
Slovenia; Slovenian, Slovene; Ljubljana
Solomon Islands; Solomon Islander; Honiara
Somalia; Somali, Somalian; Mogadishu
South Africa; South African; Pretoria, Cape Town
South Korea; South Korean; Seoul
South Sudan; South Sudanese; Juba
Spain; Spanish, Spaniard; Madrid
Sri Lanka; Sri Lankan; Colombo
Sudan; Sudanese; Khartoum
Suriname; Surinamese; Paramaribo
Sweden; Swedish, Swede; Stockholm
Switzerland; Swiss; Bern
Syria; Syrian; Damascus
Taiwan; Taiwanese; Taipei
Tajikistan; Tajik, Tajikistani; Dushanbe
Tanzania; Tanzanian; Dodoma
Thailand; Thai; Bangkok
Tibet; Tibetan; Lhasa
Togo; Togolese; Lome
Tonga; Tongan; Nuku'alofa
Trinidad and Tobago; Trinidadian, Tobagonian; Port of Spain
Tunisia; Tunisian; Tunis
Turkey, Turkiye; Turkish, Turk; Ankara
Turkmenistan; Turkmen; Ashgabat
Tuvalu; Tuvaluan; Funafuti
Uganda; Ugandan; Kampala
Ukraine; Ukrainian; Kyiv, Kiev
United Arab Emirates, UAE, Emirates; Emirati; Abu Dhabi
United Kingdom, UK, Britain, Great Britain; British, Briton, Brit; London
United States, US, USA, America; American; Washington
Uruguay; Uruguayan; Montevideo
Uzbekistan; Uzbek, Uzbekistani; Tashkent
Vanuatu; ni-Vanuatu; Port Vila
Vatican, Holy See; Vatican; Vatican City
Venezuela; Venezuelan; Caracas
Vietnam; Vietnamese; Hanoi
Wales; Welsh, Welshman, Welshwoman; Cardiff
Yemen; Yemeni, Yemenite; Sanaa
Zambia; Zambian; Lusaka
Zimbabwe; Zimbabwean; Harare
`;

/** The table, in the order of the usual names. */
export const places: readonly Place[] = placeLines
  .trim()
  .split('\n')
  .map((line) => {
    const [names = [], adjectives = [], capitals = []] = line.split('; ').map((part) => part.split(', '));
    return { names, adjectives, capitals };
  });

/** From an adjective or a word for the people, in lower case ("omani"), to the usual names of its countries ("Oman"). */
export const placeAdjectives: ReadonlyMap<string, readonly string[]> = namesBy((place) => place.adjectives);

/** From a capital, in lower case ("muscat"), to the usual names of its countries ("Oman"). */
export const placeCapitals: ReadonlyMap<string, readonly string[]> = namesBy((place) => place.capitals);

function namesBy(words: (place: Place) => readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const place of places) {
    for (const word of words(place)) {
      const key = word.toLowerCase();
      const names = found.get(key) ?? [];
      if (place.names[0] !== undefined) names.push(place.names[0]);
      found.set(key, names);
    }
  }
  return found;
}
