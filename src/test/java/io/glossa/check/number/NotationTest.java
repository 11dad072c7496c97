package io.glossa.check.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One quantity, written in two ways. */
class NotationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            en | 1,234.5 tonnes                     | de    | 1.234,5 Tonnen
            en | 1,234.5 tonnes                     | fr    | 1 234,5 tonnes
            en | 1,234,567 people                   | fr    | 1\u202F234\u202F567 personnes
            en | 1,234.5 francs                     | de    | 1'234.5 Franken
            en | 1,234.5 francs                     | de    | 1’234.50 Franken
            en | 1,234,567 rupees                   | hi    | 12,34,567 रुपये
            en | 12,500 people                      | de    | 12500 Menschen
            en | 12 500 people                      | ru    | 12\u00A0500 человек
            en | 0.5 seconds                        | en    | .5 seconds
            en | 5.60 euros                         | de    | 5,6 Euro
            en | 2018                               | ar    | ٢٠١٨
            en | 3.14                               | ar    | ٣٫١٤
            en | 12,345                             | fa    | ۱۲٬۳۴۵
            en | 28 and 305                         | hi    | २८ और ३०५
            en | 28 and 305                         | th    | ๒๘ และ ๓๐๕
            en | 28 and 305                         | my    | ၂၈ နှင့် ၃၀၅
            en | 28 and 305                         | ja    | ２８と３０５
            en | page ③                             | en    | page 3
            en | a ½ cup and 2½ spoons              | de    | 0,5 Tassen und 2,5 Löffel
            en | 1/2 a cup                          | de    | eine halbe Tasse
            en | 2⁄3 of them                        | en    | two thirds of them
            """)
    void isTheSameInOtherDigitsAndMarks(String source, String text, String target, String answer) {
        assertSame(source, text, target, answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            en | in the 7th century                 | fi    | 600-luvulla
            en | in the 9th century                 | sv    | på 800-talet
            en | 1.5 million people                 | hi    | 15 लाख लोग
            en | 1,500,000 people                   | es    | un millón y medio de personas
            en | 1.5 million people                 | ja    | 150万人
            en | $3.2bn                             | es    | 3200 millones de dólares
            en | 3.2 billion                        | fr    | 3 200 millions
            en | 20 million                         | bn    | ২ কোটি
            en | 3 trillion                         | pt-PT | 3 biliões
            en | 2 billion                          | pt-BR | 2 bilhões
            en | 2 billion                          | pt-PT | 2 mil milhões
            en | 5,000                              | es    | 5 mil
            en | 350,000                            | ru    | 350 тыс.
            en | 15,500                             | ko    | 1만 5천5백
            en | 35,000                             | zh    | 3万5千
            en | 140,000,000                        | zh    | 1.4億
            en | 100,000                            | ko    | 십만
            en | 1.2 trillion                       | vi    | 1,2 nghìn tỷ
            en | 4 trillion                         | zh    | 4万亿
            en | 550,000 people                     | zh    | 55多万人
            en | 2,500,000                          | vi    | 2 triệu rưỡi
            en | $500k                              | de    | 500.000 Dollar
            en | 3.5 million                        | hi    | 35 लाख
            hi | 2 लाख करोड़ रुपये                    | en    | 2 trillion rupees
            sw | watu milioni 5                     | en    | 5 million people
            en | 24 eggs                            | en    | two dozen eggs
            en | 20 years ago                       | en    | two decades ago
            en | 50 years                           | de    | ein halbes Jahrhundert
            """)
    void isTheSameInOtherMultipliers(String source, String text, String target, String answer) {
        assertSame(source, text, target, answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            en | 28 sheep                           | en    | twenty-eight sheep
            en | 28 sheep                           | de    | achtundzwanzig Schafe
            en | 28 sheep                           | fr    | vingt-huit moutons
            en | 98 sheep                           | fr    | quatre-vingt-dix-huit moutons
            en | 98 sheep                           | fr    | nonante-huit moutons
            en | 28 sheep                           | ru    | двадцати восьми овец
            en | 28 sheep                           | hi    | अट्ठाईस भेड़ें
            en | 28 sheep                           | vi    | hai mươi tám con cừu
            en | 28 sheep                           | cs    | osmadvacet ovcí
            en | 28 sheep                           | ar    | ثمانية وعشرون خروفًا
            en | 28 sheep                           | id    | dua puluh delapan domba
            en | 28 sheep                           | zh    | 二十八只羊
            en | in 2024                            | ja    | 二〇二四年に
            en | 365 days                           | de    | dreihundertfünfundsechzig Tage
            en | 365 days                           | fi    | kolmesataakuusikymmentäviisi päivää
            en | 345 days                           | es    | trescientos cuarenta y cinco días
            en | 2,300 days                         | hu    | kétezer-háromszáz nap
            en | 12 months                          | pl    | dwunastu miesięcy
            en | his 21st birthday                  | es    | su vigésimo primer cumpleaños
            en | the 1st, 2nd and 3rd               | de    | die 1., die 2. und die 3.
            en | the 1st and 2nd                    | es    | el 1º y la 2ª
            en | his 3rd win                        | zh    | 第三次胜利
            en | the 1st day                        | ru    | 1-й день
            en | the XIX century                    | en    | the 19th century
            en | World War II                       | de    | der 2. Weltkrieg
            fr | le XXIe siècle                     | en    | the 21st century
            ru | в ХХ веке                          | en    | in the 20th century
            en | Chapter Ⅷ                          | en    | chapter 8
            en | 10 of them                         | he    | עשרה מהם
            en | 40 hours                           | uk    | сорока годин
            en | 2 children                         | ar    | طفلان
            """)
    void isTheSameInWordsAndRomanNumerals(String source, String text, String target, String answer) {
        assertSame(source, text, target, answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            en | November 27, 2018                  | vi    | ngày 27 tháng 11 năm 2018
            en | November 27, 2018                  | de    | 27. November 2018
            en | November 27                        | ja    | 11月27日
            en | 27 November                        | de    | 27.11.
            en | 11/27/2018                         | de    | 27.11.2018
            en | 2018-11-27                         | pl    | 27 listopada 2018 r.
            en | 3 p.m.                             | de    | 15 Uhr
            en | 3 p.m.                             | fr    | 15 h
            en | 3:30 pm                            | fr    | 15h30
            en | 3:30 pm                            | de    | 15.30 Uhr
            en | 3 p.m.                             | ja    | 午後3時
            en | 5:30                               | ja    | 5時半
            zh | 下午三点                            | en    | 15:00
            en | in the 1990s                       | en    | in the '90s
            en | in the 1990s                       | de    | in den 90er Jahren
            en | in the 1930s                       | zh    | 20世纪30年代
            en | in the 1800s                       | en    | in the 19th century
            en | the 2017/18 season                 | es    | la temporada 2017-2018
            en | the class of '98                   | de    | der Jahrgang 1998
            en | in 2018                            | th    | ในปี 2561
            en | in 2018                            | fa    | در سال ۱۳۹۷
            en | in 2018                            | ar    | في عام 1439 هـ
            en | in 2018                            | ja    | 平成30年に
            en | won 3-1                            | de    | gewann 3:1
            en | 10-15 people                       | fr    | de 10 à 15 personnes
            en | 45 percent                         | zh    | 百分之四十五
            en | 45 percent                         | tr    | yüzde 45
            en | half of them                       | de    | 50 % von ihnen
            en | 100 percent sure                   | es    | totalmente seguro
            en | 200 miles                          | de    | 320 Kilometer
            en | 3 inches of rain                   | fr    | 7,5 cm de pluie
            en | 550 pounds                         | es    | 250 kilos
            en | a sunny 80 degrees                 | de    | sonnige 27 Grad
            en | The 6-foot-6 forward               | de    | Der 1,98 m große Stürmer
            en | 30 metres (98 feet)                | de    | 30 Meter
            en | a bus and an hour                  | ja    | バス1台と1時間
            """)
    void isTheSameInOtherDatesTimesAndUnits(String source, String text, String target, String answer) {
        assertSame(source, text, target, answer);
    }

    private static void assertSame(String source, String text, String target, String answer) {
        assertThat(Pairs.differences(source, text, target, answer)).isEmpty();
        assertThat(Pairs.differences(target, answer, source, text)).isEmpty();
    }
}
