import { describe, expect, it } from 'vitest';
import { documentFrom } from '../../../scripts/page/open.ts';
import { factsOf } from '../../../src/page/facts.ts';
import { pageLanguage, textLanguage } from '../../../src/page/language.ts';

/** The same small news in each language. */
const NEWS = {
  en: 'The two towns on the lake have signed an accord that was in the making for a year. The mayors said that the text is open to all, and that it has to be approved by the councils of both towns.',
  az: 'Göl sahilindəki iki şəhər bir il ərzində hazırlanan saziş imzalayıb. Bələdiyyə sədrləri bildirib ki, sənəd hamı üçün açıqdır və hər iki şəhərin şurası tərəfindən təsdiq edilməlidir.',
  tr: 'Göl kıyısındaki iki şehir, bir yıldır hazırlanan anlaşmayı imzaladı. Belediye başkanları metnin herkese açık olduğunu ve iki şehrin meclisleri tarafından onaylanması gerektiğini söyledi.',
  ru: 'Два города на берегу озера подписали соглашение, которое готовилось в течение года. Мэры сказали, что документ открыт для всех и что его должны одобрить советы обоих городов.',
  hy: 'Լճի ափին գտնվող երկու քաղաքները ստորագրեցին համաձայնագիր, որը պատրաստվում էր մեկ տարի։ Քաղաքապետներն ասացին, որ փաստաթուղթը բաց է բոլորի համար։',
  ka: 'ტბის ნაპირას მდებარე ორმა ქალაქმა ხელი მოაწერა შეთანხმებას, რომელიც ერთი წლის განმავლობაში მზადდებოდა. მერებმა თქვეს, რომ დოკუმენტი ღიაა ყველასთვის.',
  fa: 'دو شهر کنار دریاچه توافق‌نامه‌ای را امضا کردند که یک سال در دست تهیه بود. شهرداران گفتند که متن برای همه باز است و باید به تصویب شوراهای هر دو شهر برسد.',
  ar: 'وقعت مدينتان على ضفاف البحيرة اتفاقية استغرق إعدادها عاما كاملا. وقال رئيسا البلديتين إن النص مفتوح للجميع ويجب أن توافق عليه مجالس المدينتين.',
  de: 'Die zwei Städte an dem See haben ein Abkommen unterzeichnet, das ein Jahr lang vorbereitet wurde. Der Text ist für alle offen, und die Räte der beiden Städte müssen das Abkommen mit einer Mehrheit billigen.',
  fr: 'Les deux villes au bord du lac ont signé un accord qui a été préparé pendant une année. Le texte est ouvert à tous, et les conseils des deux villes doivent se prononcer sur le document dans les mois qui viennent.',
};

const page = (html: string): string[] => factsOf(documentFrom(html)).languages;

describe('textLanguage', () => {
  it.each(Object.entries(NEWS))('tells %s', (language, text) => {
    expect(textLanguage(text)?.language).toBe(language);
    expect(textLanguage(`${text} ${text}`)).toEqual({ language, strong: true });
  });

  it('tells Azerbaijani in Cyrillic letters, and Turkish in capitals', () => {
    expect(
      textLanguage('Көлүн сааһилиндәки ики шәһәр бир илдә һазырланан сазиш имзалајыб вә һамыја ачыгдыр')?.language,
    ).toBe('az');
    expect(textLanguage(NEWS.tr.toLocaleUpperCase('tr'))?.language).toBe('tr');
  });

  it('says nothing of other languages and of too little text', () => {
    expect(textLanguage('Lake accord')).toBeNull();
    expect(textLanguage('')).toBeNull();
    expect(
      textLanguage('Два міста на березі озера підписали угоду, яка готувалася протягом року і є відкритою.'),
    ).toBeNull();
    expect(
      textLanguage('Көл жағасындағы екі қала бір жыл бойы дайындалған келісімге қол қойды және ол бәріне ашық.'),
    ).toBeNull();
    expect(
      textLanguage('Kaksi järven rannalla sijaitsevaa kaupunkia allekirjoitti sopimuksen, jota valmisteltiin vuosi.'),
    ).toBeNull();
    expect(textLanguage('Lakeport Aldermoor Quillbury Harrowgate Penwick Stoneby Elmcross Fairhollow')).toBeNull();
  });
});

describe('pageLanguage', () => {
  it('goes by the markup, wherever it stands', () => {
    const short = 'Lake';
    expect(pageLanguage(page('<html lang="az-Latn-AZ">'), short)).toBe('az');
    expect(pageLanguage(page('<body lang="TR">'), short)).toBe('tr');
    expect(pageLanguage(page('<meta http-equiv="Content-Language" content="ru, en">'), short)).toBe('ru');
    expect(pageLanguage(page('<meta property="og:locale" content="fa_IR">'), short)).toBe('fa');
    expect(pageLanguage(page('<meta name="language" content="de">'), short)).toBe('de');
    expect(pageLanguage(page('<meta name="language" content="English">'), short)).toBeNull();
    expect(pageLanguage(page('<html lang="fi">'), NEWS.fr.slice(0, 60))).toBe('fi');
  });

  it('overrules a language that the text plainly is not in', () => {
    const long = (language: keyof typeof NEWS) => `${NEWS[language]} ${NEWS[language]}`;
    expect(pageLanguage(page('<html lang="en">'), long('az'))).toBe('az');
    expect(pageLanguage(page('<html lang="en">'), long('ru'))).toBe('ru');
    expect(pageLanguage(page('<html lang="tr">'), long('az'))).toBe('az');
    expect(pageLanguage(page('<html lang="ru">'), long('en'))).toBe('en');
  });

  it('does not over a few words', () => {
    expect(pageLanguage(page('<html lang="tr">'), 'The lake of the towns is in the accord.')).toBe('tr');
  });

  it('goes by the text without markup, and says so where nothing tells', () => {
    expect(pageLanguage(page(''), NEWS.ka)).toBe('ka');
    expect(pageLanguage(page(''), 'Lake')).toBeNull();
  });
});
