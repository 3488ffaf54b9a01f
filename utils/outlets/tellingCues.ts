/** Words that make an outlet of an ambiguous name beside them, by ISO 639-1 code. Each has a test sentence. */
export type TellingCues = {
  /** Stand right before the name or its article: "told Time", "laut Bild". */
  before: readonly string[];
  /** Follow the name at once: "Metro reports". */
  after: readonly string[];
};

export const TELLING_CUES: Record<string, TellingCues> = {
  de: {
    before: [
      'laut',
      'gegenüber',
      'sagte',
      'sagte er',
      'sagte sie',
      'berichtet',
      'berichtete',
      'schreibt',
      'Interview mit',
      'Bericht von',
      'Angaben von',
      'Zeitschrift',
    ],
    after: [
      'berichtet',
      'berichtete',
      'schreibt',
      'schrieb',
      'meldet',
      'meldete',
      'zufolge',
      'erfuhr',
      'hatte berichtet',
    ],
  },
  en: {
    before: [
      'told',
      'tell',
      'notes',
      'observes',
      'speaking to',
      'spoke to',
      'email to',
      'statement to',
      'according to',
      'interview with',
      'interview in',
      'published in',
      'published by',
      'reported by',
      'reported in',
      'first reported by',
      'writing in',
      'obtained by',
      'quoted by',
      'journal',
      'magazine',
      'newspaper',
    ],
    after: [
      'reported',
      'reports',
      'has learned',
      'magazine',
      'newspaper',
      'first reported',
      'revealed',
      'spoke to',
      'understands',
    ],
  },
  es: {
    before: ['según', 'dijo a', 'declaró a', 'publicado por', 'publicado en', 'entrevista con', 'entrevista a'],
    after: ['informó', 'publicó', 'reveló', 'informa', 'publica'],
  },
  fr: {
    before: [
      'selon',
      'confié à',
      'confié au',
      'déclaré à',
      'déclaré au',
      'dit au',
      'entretien à',
      'entretien au',
      'publié par',
    ],
    after: ['rapporte', 'a rapporté', 'révèle', 'a révélé', 'écrit', 'indique'],
  },
  it: {
    before: ['secondo', 'detto a', 'detto al', 'dichiarato a', 'intervista a', 'intervista al'],
    after: ['riporta', 'scrive', 'rivela', 'ha riportato'],
  },
  pl: {
    before: ['według', 'w rozmowie z', 'jak podaje', 'jak podał', 'informuje', 'pisze'],
    after: ['podaje', 'podał', 'pisze', 'informuje'],
  },
  ru: {
    before: ['сообщает', 'сообщил', 'пишет', 'передает', 'передаёт', 'рассказал', 'рассказала', 'по данным'],
    after: ['сообщает', 'сообщил', 'сообщила', 'пишет', 'передает', 'передаёт'],
  },
};

/** Ends what stands before a name of any form that is said to report: "was first reported by". */
export const REPORTED_BY =
  /(?:reported by|berichtet von|révélée? par|rapportée? par|publicad[oa] por|revelad[oa] por|riportato da|rivelato da)\s(?:the\s)?["“„«]?$/iu;
