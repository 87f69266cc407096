/**
 * Nouns for what somebody is, in families whose members exclude each other: who is called a nurse is no doctor, a witness no suspect.
 * Written by hand from the offices, ranks, ties and standings of news reports. One family a line, sorted; words that may mean the same person
 * are joined by `=`, and what could go with any member is left out.
 */

const familyLines = `
court: accused=defendant=suspect=culprit=perpetrator=offender claimant=plaintiff=complainant coroner judge=justice=magistrate juror lawyer=attorney=solicitor=barrister=counsel prosecutor victim witness=bystander=eyewitness
government: ambassador=envoy=diplomat chancellor=premier=minister=secretary commissioner governor king=emir=sultan=monarch=prince mayor president spokesman=spokeswoman=spokesperson
kin: aunt brother cousin daughter=child father=dad=parent fiance=fiancee=partner=boyfriend=girlfriend grandfather grandmother husband=partner=widower mother=mum=mom=parent nephew niece sister son=child uncle wife=partner=widow brother-in-law daughter-in-law father-in-law mother-in-law sister-in-law son-in-law
medicine: dentist doctor=physician=surgeon=medic midwife=nurse nurse paramedic=medic patient pharmacist=chemist
parties: lawyer=attorney=solicitor=barrister=counsel mediator=intermediary=facilitator negotiator=delegate
ranks: admiral brigadier captain colonel corporal general lieutenant major private sergeant
sideline: captain=skipper manager=coach referee=umpire steward
school: headteacher=principal=head=teacher janitor=caretaker pupil=student teacher=lecturer=tutor=professor
team: coach=manager defender=fullback=back=centre-back forward=striker=winger goalkeeper=keeper midfielder=winger referee=umpire
trade: cashier chauffeur=driver cook=chef contractor customer=shopper=consumer=buyer engineer farmer landlord=owner passenger pilot seller=vendor=trader=shopkeeper=shopper=owner tenant
`;

/** For each noun, the family that it belongs to and the nouns of it that may mean the same person. */
interface Family {
  readonly name: string;
  readonly same: ReadonlySet<string>;
}

const families: ReadonlyMap<string, readonly Family[]> = readFamilies();

function readFamilies(): ReadonlyMap<string, readonly Family[]> {
  const found = new Map<string, Family[]>();
  for (const line of familyLines.trim().split('\n')) {
    const [name = '', members = ''] = line.split(': ');
    for (const group of members.split(' ')) {
      const same = new Set(group.split('='));
      for (const noun of same) found.set(noun, [...(found.get(noun) ?? []), { name, same }]);
    }
  }
  return found;
}

/** Whether a noun says what somebody is so that another noun may contradict it. */
export const isTelling = (noun: string): boolean => families.has(noun);

/** Whether two nouns exclude each other: they are of one family and never mean the same person. */
export function nounsExclude(a: string, b: string): boolean {
  const mine = families.get(a) ?? [];
  const theirs = families.get(b) ?? [];
  if (a === b || mine.some(({ same }) => same.has(b)) || theirs.some(({ same }) => same.has(a))) return false;
  return mine.some(({ name }) => theirs.some((other) => other.name === name));
}

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What a minister or a secretary is for. */
export const portfolios = listed(`
agriculture budget commerce communications culture defence defense development economy education employment energy environment finance
fisheries foreign health home housing industry information interior justice labor labour media police prime security sport sports
tourism trade transport transportation treasury water
`);
