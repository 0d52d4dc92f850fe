/** The words of one language by which a statement dates itself; patterns without their edges, matched without case. */
export interface HorizonWords {
	/** What looks forward, before a year in the same clause. */
	readonly forward: string;
	/** What looks forward or back, as "by" and "from". */
	readonly either: string;
	/** Parts of a year that end with June, and with September; what only says "the end of". */
	readonly early: string;
	readonly mid: string;
	readonly end: string;
	readonly underWay: string;
	/** The source's own present. */
	readonly moment: string;
}

/** English, and the languages of the partners of European networks. Stems end where endings follow. */
export const HORIZON_WORDS: Readonly<Record<string, HorizonWords>> = {
	en: {
		forward:
			'expected|planned|due|foreseen|scheduled|announced|intended|envisaged|will|shall|to be|plans? to',
		either: 'by|from',
		early: 'early',
		mid: 'mid|summer',
		end: 'the end of|end of|late|autumn',
		underWay:
			'(?:still )?(?:in (?:public )?consultation|under (?:public )?(?:consultation|preparation|development|negotiation|construction|discussion|review)|(?:is|are) being (?:drafted|prepared|developed|negotiated|discussed|set up|drawn up|built))',
		moment:
			'currently|at present|at the moment|presently|so far|not yet|as yet|this year|next year|soon|recently|now'
	},
	es: {
		forward:
			'previst[oa]s?|prev[eé]n?|se espera|planead[oa]s?|planificad[oa]s?|programad[oa]s?|anunciad[oa]s?|abrir[aá]n?|ser[aá]n?|estar[aá]n?|tendr[aá]n?|habr[aá]|entrar[aá]n?|va a|van a',
		either: 'para|antes de|desde|a partir de',
		early: 'principios de|comienzos de|inicios de|primer semestre de',
		mid: 'mediados de|verano de',
		end: 'finales de|fines de|otoño de',
		underWay:
			'(?:a[uú]n |todav[ií]a )?(?:en (?:fase de )?(?:consulta(?: p[uú]blica)?|preparaci[oó]n|elaboraci[oó]n|desarrollo|negociaci[oó]n|construcci[oó]n|tramitaci[oó]n|revisi[oó]n)|se est[aá]n? \\p{L}+ndo)',
		moment:
			'actualmente|en la actualidad|en este momento|por ahora|hasta ahora|hasta la fecha|todav[ií]a no|a[uú]n no|este año|el próximo año|pronto|recientemente|ahora'
	},
	ro: {
		forward:
			'prev[aă]zut[aăe]?|se a[sșş]teapt[aă]|a[sșş]teptat[aăe]?|planificat[aăe]?|programat[aăe]?|anun[tțţ]at[aăe]?|va|vor|urmeaz[aă]',
		either: 'p[aâ]n[aă] [iî]n|din',
		early: '[iî]nceputul lui|[iî]nceputul anului|prima jum[aă]tate a anului',
		mid: 'mijlocul anului|vara lui|vara anului',
		end: 'sf[aâ]r[sșş]itul lui|sf[aâ]r[sșş]itul anului|toamna anului',
		underWay:
			'(?:[iî]nc[aă] )?(?:[iî]n (?:consultare(?: public[aă])?|preg[aă]tire|elaborare|dezvoltare|negociere|construc[tțţ]ie|dezbatere|revizuire|curs de \\p{L}+)|[iî]n dezbatere public[aă])',
		moment:
			'[iî]n prezent|momentan|deocamdat[aă]|p[aâ]n[aă] acum|[iî]nc[aă] nu|anul acesta|anul viitor|[iî]n cur[aâ]nd|recent|acum|actualmente'
	},
	pt: {
		forward:
			'previst[oa]s?|prev[eê](?:em)?|espera-se|esperad[oa]s?|planead[oa]s?|planejad[oa]s?|programad[oa]s?|anunciad[oa]s?|abrir[aá](?:o|ão)?|ser[aá]|ser[aã]o|estar[aá]|ter[aá]|haver[aá]|vai|v[aã]o',
		either: 'até|para|desde|a partir de',
		early: 'in[ií]cio de|in[ií]cios de|princ[ií]pio de|primeiro semestre de',
		mid: 'meados de|ver[aã]o de',
		end: 'final de|fim de|finais de|outono de',
		underWay:
			'(?:ainda )?(?:em (?:fase de )?(?:consulta(?: p[uú]blica)?|prepara[cç][aã]o|elabora[cç][aã]o|desenvolvimento|negocia[cç][aã]o|constru[cç][aã]o|discuss[aã]o|revis[aã]o)|est[aá] a ser \\p{L}+|est[aã]o a ser \\p{L}+)',
		moment:
			'atualmente|actualmente|neste momento|de momento|por enquanto|at[eé] agora|at[eé] [aà] data|ainda n[aã]o|este ano|no pr[oó]ximo ano|em breve|recentemente|agora'
	},
	it: {
		forward:
			'previst[oaie]|prevede|prevedono|si attende|attes[oaie]|pianificat[oaie]|programmat[oaie]|annunciat[oaie]|aprir[aà]|apriranno|sar[aà]|saranno|verr[aà]|verranno|avr[aà]|avranno',
		either: 'entro(?: la fine del)?|dal',
		early: 'inizio(?: del)?|inizi del|primo semestre del',
		mid: 'met[aà](?: del)?|estate(?: del)?',
		end: 'fine(?: del)?|autunno(?: del)?',
		underWay:
			'(?:ancora )?(?:in (?:fase di |corso di )?(?:consultazione(?: pubblica)?|preparazione|elaborazione|sviluppo|negoziazione|costruzione|discussione|revisione|redazione|realizzazione))',
		moment:
			'attualmente|al momento|in questo momento|per ora|finora|fino ad ora|ad oggi|non ancora|non \\p{L}+ ancora|quest.anno|l.anno prossimo|presto|recentemente|adesso|ora'
	},
	fr: {
		forward:
			'pr[eé]vue?s?|pr[eé]voi(?:t|ent)|attendue?s?|planifi[eé]e?s?|programm[eé]e?s?|annonc[eé]e?s?|envisag[eé]e?s?|ouvrira|ouvriront|sera|seront|aura|auront|doit|doivent|devrait|devraient|va|vont',
		either: 'd.ici(?: [aà]| la fin de)?|avant|depuis|[aà] partir de',
		early: 'd[eé]but(?: de)?|premier semestre(?: de)?',
		mid: 'mi|mi-|milieu de|milieu|[eé]t[eé]',
		end: 'fin(?: de)?|automne',
		underWay:
			'(?:encore |toujours )?(?:en (?:cours de |cours d.)?(?:consultation(?: publique)?|concertation|pr[eé]paration|[eé]laboration|d[eé]veloppement|n[eé]gociation|construction|discussion|r[eé]vision|r[eé]daction|cours)|[aà] l.[eé]tude)',
		moment:
			'actuellement|[aà] l.heure actuelle|[aà] pr[eé]sent|en ce moment|pour l.instant|pour le moment|jusqu.[aà] pr[eé]sent|[aà] ce jour|pas encore|cette ann[eé]e|l.ann[eé]e prochaine|bient[oô]t|r[eé]cemment|maintenant'
	},
	hr: {
		forward:
			'o[cč]ekuj\\p{L}+|planiran\\p{L}*|predvi[dđ]en\\p{L}*|najavljen\\p{L}*|zakazan\\p{L}*|otvorit|bit|[cć]e|treba\\p{L}*',
		either: 'do|od',
		early: 'po[cč]etkom|po[cč]etka|prvoj polovici|prve polovice',
		mid: 'sredinom|sredine|ljeti|ljeto',
		end: 'krajem|kraja|jeseni',
		underWay:
			'(?:jo[sš] )?(?:je |su )?(?:u (?:javnoj raspravi|javnom savjetovanju|savjetovanju|pripremi|izradi|razvoju|pregovorima|izgradnji|tijeku|postupku))',
		moment:
			'trenuta[cč]no|trenutno|u ovom trenutku|zasad|za sada|dosad|do sada|jo[sš] ne|jo[sš] nije|jo[sš] nisu|ove godine|sljede[cć]e godine|uskoro|nedavno|sada'
	},
	pl: {
		forward:
			'oczekiwan\\p{L}+|oczekuje|planowan\\p{L}+|planuje|przewidzian\\p{L}+|przewiduje|zaplanowan\\p{L}+|zapowiedzian\\p{L}+|b[eę]dzie|b[eę]d[aą]|zostanie|zostan[aą]|ma|maj[aą]|powstanie|powstan[aą]',
		either: 'do|od',
		early: 'pocz[aą]tku|pocz[aą]tek|pierwszej po[lł]owie|pierwszym p[oó][lł]roczu',
		mid: 'po[lł]owie|po[lł]owy|latem|lato|lecie',
		end: 'ko[nń]cu|ko[nń]ca|koniec|jesieni[aą]|jesieni',
		underWay:
			'(?:wci[aą][zż] |nadal |jeszcze )?(?:w (?:trakcie|toku|fazie|przygotowaniu|opracowaniu|budowie|negocjacjach|realizacji)(?: (?:konsultacji|przygotowa[nń]|opracowywania|negocjacji|budowy|tworzenia))?|jest konsultowan\\p{L}+|s[aą] konsultowan\\p{L}+)',
		moment:
			'obecnie|aktualnie|w tej chwili|na razie|dotychczas|do tej pory|jeszcze nie|w tym roku|w przysz[lł]ym roku|wkr[oó]tce|niedawno|ostatnio|teraz'
	},
	nl: {
		forward:
			'verwacht|gepland|voorzien|aangekondigd|beoogd|zal|zullen|wordt|worden|gaat|gaan|plant|plannen om|streven naar',
		either: 'tegen|vanaf|v[oó][oó]r|uiterlijk',
		early: 'begin|voorjaar|eerste helft van',
		mid: 'medio|midden|halverwege|zomer(?: van)?',
		end: 'eind|einde van|het einde van|najaar(?: van)?|herfst(?: van)?',
		underWay:
			'(?:nog )?(?:in (?:openbare )?(?:consultatie|inspraak|voorbereiding|ontwikkeling|onderhandeling|aanbouw|behandeling|herziening|uitvoering|opbouw)|ter consultatie)',
		moment:
			'momenteel|op dit moment|thans|tot nu toe|tot dusver|nog niet|nog geen|dit jaar|volgend jaar|binnenkort|onlangs|recent|nu'
	}
};
