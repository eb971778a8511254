// biome-ignore-all format: a table reads by its rows

/** Instruments of one kind that the exemption names. Spellings of one instrument stand in one text. */
export interface InstrumentFamily {
  /** The heading to six digits under which they are usually found. */
  readonly hsn: string;
  readonly names: readonly string[];
}

/**
 * Indigenous handmade musical instruments exempted by name: notification 10/2025-CT(Rate), s.no. 161 and its
 * Annexure II. Latin and Devanagari spellings; a name of several words is joined by `_`. Any other instrument of
 * chapter 92 is 18 %, a copy with electronics in it too. The Gazette decides where a spelling here does not.
 */
export const EXEMPT_INSTRUMENTS: readonly InstrumentFamily[] = [
  {
    // Plucked and struck strings.
    hsn: '920290',
    names: [
      'bulbul_tarang bulbultarang बुलबुल_तरंग बुलबुलतरंग', 'dotar dotara dotora dotaro दोतारा दोतार', 'ektara iktara एकतारा इकतारा',
      'getchu_vadyam gethu jhallari गेत्तु_वाद्यम झल्लरी', 'gopichand gopiyantra khamak गोपीचंद गोपीयंत्र खमक',
      'gottuvadhyam gottuvadyam chitravina chitraveena गोट्टुवाद्यम चित्रवीणा', 'katho कथो', 'sarod sarode सरोद', 'sitar सितार',
      'surbahar सुरबहार', 'surshringar सुरशृंगार सुरश्रृंगार', 'swarabat swarbat स्वरबत', 'swarmandal surmandal स्वरमंडल सुरमंडल',
      'tambura tanpura tamboora तंबूरा तानपूरा तम्बूरा', 'tumbi toombi तुंबी तुम्बी', 'tuntuna tuntune तुनतुना',
      'magadi_veena मागडी_वीणा', 'hansa_veena hansaveena हंसवीणा', 'mohan_veena mohanveena मोहनवीणा', 'nakula_veena नकुल_वीणा',
      'nanduni nandurni नंदुनी', 'rudra_veena rudraveena रुद्रवीणा', 'saraswati_veena सरस्वती_वीणा', 'vichitra_veena विचित्र_वीणा',
      'ranjan_veena रंजन_वीणा', 'triveni_veena त्रिवेणी_वीणा', 'veena vina वीणा', 'yazh yaazh याल यज़', 'gubguba jamuku jamukha गुबगुबा',
      'villu_paatu villupattu विल्लुपाट्टु', 'santoor santur संतूर सन्तूर', 'pulluvan_kutam pulluvan_kudam पुल्लुवन_कुडम',
    ],
  },
  {
    // Strings played with a bow.
    hsn: '920210',
    names: [
      'chikara chikaara चिकारा', 'dilruba दिलरुबा', 'esraj israj एसराज इसराज', 'kamaicha kamayacha कमायचा कमाइचा', 'mayuri_vina taus ताऊस ताउस मयूरी_वीणा',
      'onavillu ओणविल्लु', 'behala बेहाला', 'pena bana पेना बाना', 'pulluvan_veena पुल्लुवन_वीणा', 'ravanahatha ravanhatha ravanhattha रावणहत्था रावणहाथा',
      'sarangi saarangi सारंगी', 'sarinda सारिंदा', 'tar_shehnai तार_शहनाई',
    ],
  },
  {
    // Wind, reeds, bellows and horns.
    hsn: '920590',
    names: [
      'pepa पेपा', 'pungi been पुंगी बीन', 'kuzhal कुझल', 'mukhavina mukhaveena मुखवीणा', 'nadaswaram nagaswaram nadhaswaram नादस्वरम नागस्वरम',
      'shehnai shahnai sanai शहनाई', 'sundari सुंदरी', 'tangmuri तंगमुरी', 'alghoza algoza अलगोज़ा अलगोजा', 'bansuri baansuri bansi बाँसुरी बांसुरी बंसी',
      'venu pullanguzhal वेणु', 'mashak mashk मशक', 'titti तित्ती', 'sruti_upanga shruti_upanga श्रुति_उपंग', 'gogona गोगोना', 'shruti_box sruti_box श्रुति_बॉक्स सुरपेटी surpeti',
      'harmonium हारमोनियम हार्मोनियम peti_baja', 'ekkalam एक्कालम', 'karnal कर्णाल करनाल', 'ramsinga ransingha रणसिंगा रामसिंगा', 'kahal कहल', 'nagphani नागफनी', 'turi तुरी तुरही turhi',
    ],
  },
  { hsn: '920890', names: ['morsing morchang morchung मोरसिंग मोरचंग'] },
  {
    // Drums, and what is struck, shaken or rung.
    hsn: '920600',
    names: [
      'dhad ढड', 'damru damaru डमरू', 'dimadi dimdi dimri दिमडी', 'dhol ढोल', 'dholak dholuk ढोलक', 'dholki ढोलकी', 'duggi डुग्गी', 'ghat_singhari gada_singari घट_सिंघारी',
      'ghumot घुमोट', 'gummeta गुम्मेटा', 'kanjira khanjira khanjari कंजीरा खंजरी', 'khol खोल', 'kinpar dhopar किनपार ढोपर', 'maddale मद्दले', 'maram मरम', 'mizhavu मिळावु मिझावु',
      'mridangam mridang मृदंगम मृदंग', 'pakhavaj pakhawaj पखावज', 'jori जोड़ी_पखावज', 'panchamukha_vadyam पंचमुख_वाद्यम', 'pung पुंग', 'maddalam madalam मद्दलम',
      'tabala tabl चमेली_ढोल', 'tabla तबला', 'tabla_tarang तबला_तरंग', 'tamte tamate तमटे', 'thanthi_panai तंती_पनै', 'thimila timila तिमिला', 'tumbak tumbaknari tumbaknaer तुंबकनारी तुम्बकनारी',
      'daff duff daf duf dafli डफ डफली', 'kansi कांसी_वाद्य', 'patayani_thappu पटयनी_तप्पु', 'chenda चेंडा चेंड', 'davul दावुल', 'dhak ढाक', 'dholi ढोली', 'dollu डोल्लु', 'idakka edakka इडक्का',
      'thavil tavil तविल', 'udukai udukkai उडुक्कै', 'chande चंडे', 'nagara nagada nakkara नगाड़ा नगारा', 'pambai पंबै', 'parai_thappu halgi parai हलगी परै', 'sambal संबल सम्बल', 'stick_daff डंडा_डफ', 'tasha taasha ताशा',
      'urumee urumi उरुमि', 'jaltarang jal_tarang जलतरंग जल_तरंग', 'chimta चिमटा', 'chengila चेंगिला', 'elathalam ilathalam इलत्तालम', 'geger गेगर', 'ghatam madga घटम', 'ghungroo ghunghru घुँघरू घुंघरू',
      'khartal kartal chiplya करताल खड़ताल चिपल्या', 'manjeera manjira jhanj taal मंजीरा झाँझ झांझ ताल', 'nut_clay_pot नट_घट', 'sankarjang संकरजंग', 'thali थाली', 'thattukazhi_mannai तट्टुकाझी',
      'kanch_tarang काँच_तरंग', 'kashtha_tarang काष्ठ_तरंग',
    ],
  },
];

/** Words that are more often something else than an instrument: a plate, tongs, a name. */
export const DOUBTFUL_INSTRUMENTS: ReadonlySet<string> = new Set([
  'thali', 'थाली', 'chimta', 'चिमटा', 'been', 'taal', 'ताल', 'sundari', 'सुंदरी', 'bana', 'khol', 'खोल', 'kahal', 'jori', 'maram', 'chande', 'turi', 'karnal', 'katho', 'venu', 'ghungroo', 'घुँघरू', 'घुंघरू', 'titti', 'nagphani', 'yazh', 'याल', 'parai', 'dholi', 'dhad', 'dhak', 'bansi',
]);
