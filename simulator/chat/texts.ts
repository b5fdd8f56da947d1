/**
 * The texts of the simulator, made by rule. They are useful enough to work on a mapping with, and never pass for a
 * model's.
 */

const GREETING = /^(?:hi|hello|hey|hallo|guten tag)?[\s!.,]*$/i;
const TRANSLATE = /\b(?:translate|übersetze?)\b.*?\b(?:to|into|ins?)\s+(\p{L}+)/isu;
const SUMMARISE = /\b(?:summari[sz]e|summary|zusammenfass\w*|fasse)\b/i;

/** An instruction ends at the first colon or line break, where something follows. */
const INSTRUCTION = /^[^:\n]*[:\n]\s*(?=\S)/;
const SENTENCE = /^.*?[.!?](?=\s|$)/s;
const MAX_ECHO = 200;

const LANGUAGES: Readonly<Record<string, string>> = {
  german: 'german', deutsch: 'german', deutsche: 'german',
  french: 'french', französisch: 'french',
  spanish: 'spanish', spanisch: 'spanish'
};

const PHRASES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  german: {
    'hello': 'Hallo', 'good morning': 'Guten Morgen', 'thank you': 'Danke', 'goodbye': 'Auf Wiedersehen',
    'the parcel is broken': 'Das Paket ist beschädigt', 'where is my order': 'Wo ist meine Bestellung'
  },
  french: {
    'hello': 'Bonjour', 'good morning': 'Bonjour', 'thank you': 'Merci', 'goodbye': 'Au revoir',
    'the parcel is broken': 'Le colis est endommagé', 'where is my order': 'Où est ma commande'
  },
  spanish: {
    'hello': 'Hola', 'good morning': 'Buenos días', 'thank you': 'Gracias', 'goodbye': 'Adiós',
    'the parcel is broken': 'El paquete está dañado', 'where is my order': 'Dónde está mi pedido'
  }
};

/** The answer to a prompt. */
export function answerTo(prompt: string): string {
  if (GREETING.test(prompt)) {
    return 'Approved.';
  }

  return translation(prompt) ?? summary(prompt) ?? `Simulated answer to: ${ shorten(prompt) }`;
}


// helpers //////////

function translation(prompt: string): string | null {
  const language = LANGUAGES[ TRANSLATE.exec(prompt)?.[ 1 ]?.toLowerCase() ?? '' ];

  if (language === undefined) {
    return null;
  }

  const text = prompt.toLowerCase();
  const found = Object.entries(PHRASES[ language ] ?? {}).filter(([ phrase ]) => text.includes(phrase)).map(([ , meaning ]) => meaning);

  return found.length > 0 ? `${ found.join('. ') }.` : `The simulator has no ${ language } words for: ${ shorten(subjectOf(prompt)) }`;
}

function summary(prompt: string): string | null {
  if (!SUMMARISE.test(prompt)) {
    return null;
  }

  const subject = subjectOf(prompt);
  const words = subject.split(/\s+/).filter(Boolean).length;

  return `Simulated summary (${ words } words read): ${ shorten(SENTENCE.exec(subject)?.[ 0 ] ?? subject) }`;
}

function subjectOf(prompt: string): string {
  return prompt.replace(INSTRUCTION, '').trim();
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();

  return line.length > MAX_ECHO ? `${ line.slice(0, MAX_ECHO) }…` : line;
}
