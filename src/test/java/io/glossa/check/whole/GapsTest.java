package io.glossa.check.whole;

import static io.glossa.check.objection.Objections.sure;
import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.check.length.Bands;
import io.glossa.language.Language;
import io.glossa.language.Languages;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts where no mark tells that something is missing: headlines, parts of sentences, sentences joined by a comma. */
class GapsTest {

    private static final Wholeness WHOLENESS = Wholeness.read(Bands.learned());

    private static final String HEADLINE =
            "Ferry between Dover and Calais cancelled for a week after engine fire injures eleven passengers and two sailors";

    private static final String SENTENCES =
            "The museum of Ghent, which was closed for two years because rain came through its roof, opens again on Sunday. "
                    + "Visitors pay nothing on the first day.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Fähre zwischen Dover und Calais nach Brand im Maschinenraum mit elf verletzten Passagieren und zwei verletzten Matrosen eine Woche gestrichen",
                "fr | Le ferry entre Douvres et Calais annulé pendant une semaine après un incendie du moteur qui a blessé onze passagers et deux marins",
                "ru | Паром между Дувром и Кале отменён на неделю после пожара в машинном отделении, где пострадали одиннадцать пассажиров и два матроса",
                "vi | Phà giữa Dover và Calais bị hủy trong một tuần sau vụ cháy động cơ làm mười một hành khách và hai thủy thủ bị thương",
            })
    void findsTheEndOfAHeadlineCutOffThoughItHasNoMark(String language, String whole) {
        String cut = whole.substring(0, whole.length() * 5 / 10);

        assertThat(lacking(HEADLINE, language, whole)).isEmpty();
        assertThat(lacking(HEADLINE, language, cut))
                .hasValueSatisfying(message -> assertThat(message).startsWith("the translation seems to end early"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Das Museum von Gent öffnet am Sonntag wieder. | Das Museum von Gent, das zwei Jahre lang geschlossen war, weil Regen durch sein Dach kam, öffnet am Sonntag wieder. | Am ersten Tag zahlen die Besucher nichts.",
                "es | El museo de Gante abre de nuevo el domingo. | El museo de Gante, que estuvo cerrado dos años porque la lluvia entraba por el tejado, abre de nuevo el domingo. | Los visitantes no pagan nada el primer día.",
                "uk | Музей Гента знову відчиняється в неділю. | Музей Гента, який був зачинений два роки, бо крізь його дах протікав дощ, знову відчиняється в неділю. | У перший день відвідувачі нічого не платять.",
            })
    void findsAPartOfASentenceThatIsLeftOut(String language, String part, String whole, String rest) {
        assertThat(lacking(SENTENCES, language, whole + " " + rest)).isEmpty();
        assertThat(lacking(SENTENCES, language, part + " " + rest))
                .hasValueSatisfying(message -> assertThat(message)
                        .startsWith("a part seems to be missing, perhaps of 'The museum of Ghent, which was closed"));
    }

    @Test
    void findsTheHeadlineThatIsLeftOutBeforeASentenceThoughNoMarkDividesThem() {
        String headline = "Ferry between Dover and Calais cancelled for a week after engine fire";
        String sentence =
                "Eleven passengers and two sailors were taken to hospital when one of the engines caught fire.";

        assertThat(lacking(
                        headline + " " + sentence,
                        "de",
                        "Elf Passagiere und zwei Matrosen kamen ins Krankenhaus, als einer der Motoren Feuer fing."))
                .hasValueSatisfying(message -> assertThat(message).startsWith("a part seems to be missing"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cold weather makes the battery weaker. Keep the camera in a warm pocket until you need it. | 天气冷会使电池电量下降，拍照之前请把相机放在暖和的口袋里。",
                "Every boat has a number. You find it on the left side, near the water. | 每艘船都有编号，编号在左侧靠近水面的地方。",
            })
    void letsATranslatorJoinSentencesByAComma(String english, String chinese) {
        assertThat(lacking(english, "zh-Hans", chinese)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Es war spät, der Kapitän war müde, und bis zum Abend sprach niemand mit ihm. Dann kam der Sturm.",
                "tr | Vakit geçti, yorgun kaptanla akşama kadar kimse konuşmadı. Sonra fırtına geldi.",
                "ar | كان الوقت متأخرًا والقبطان متعبًا، ولم يكلمه أحد حتى المساء. ثم هبت العاصفة.",
                "ja | もう遅い時間で、船長は疲れており、夕方まで誰も話しかけなかった。そして嵐が来た。",
            })
    void letsATranslatorMakeAShortSentenceAPartOfTheNext(String language, String answer) {
        assertThat(lacking(
                        "It was late. The captain was tired and nobody spoke to him until the evening. Then the storm came.",
                        language,
                        answer))
                .isEmpty();
    }

    /** By lengths and names alone each of these would be accused: what tells is that the words of both sentences are there. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | The old school is closed in summer. The hospital beside it is open until the evening. | La vieja escuela cierra en verano y el hospital hasta la noche está abierto.",
                "es | The doctor came on Friday with her dog. She stayed until Monday and paid for the room with new money. | La doctora llegó el viernes con su perro, se quedó hasta el lunes y pagó con dinero nuevo.",
                "es | The police closed the road to the village on Monday. It was opened again on Friday after the snow. | La policía cerró el lunes la carretera del pueblo y la abrió el viernes tras la nieve.",
            })
    void letsATranslatorJoinSentencesOfWhichTheWordsAreThere(String language, String english, String answer) {
        assertThat(lacking(english, language, answer)).isEmpty();
    }

    @Test
    void findsAShortSentenceLeftOutByItsWordsWhereTheRestIsAsLongAsUsual() {
        String english =
                "The doctors want more money. Three men were arrested by the police near the river on Friday evening, "
                        + "and a woman was taken to the hospital with a broken arm.";
        String rest = "Tres hombres fueron detenidos por la policía cerca del río el viernes por la noche, "
                + "y una mujer fue llevada al hospital con un brazo roto tras una larga pelea.";

        assertThat(lacking(english, "es", "Los médicos quieren más dinero. " + rest))
                .isEmpty();
        assertThat(lacking(english, "es", rest))
                .hasValueSatisfying(
                        message -> assertThat(message).contains("perhaps from 'The doctors want more money.'"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Ein altes Schiff voller Gold liegt vor der Küste, und niemand weiß, wem es gehört. Die Taucher hoffen auf gutes Wetter und genug Licht.",
                "fi | Vanha laiva täynnä kultaa makaa rannikon edustalla, eikä kukaan tiedä, kenelle se kuuluu. Sukeltajat odottavat kirkasta ilmaa.",
            })
    void findsAnAnswerThatIsNoTranslationOfTheText(String language, String answer) {
        String english = "The doctors want more money, and the school will be closed on Friday because the teachers "
                + "want to help them at the hospital. The police are looking for two men who were seen near the river.";

        assertThat(lacking(english, language, answer))
                .hasValueSatisfying(message -> assertThat(message).startsWith("it seems to be no translation"));
    }

    @Test
    void letsACaptionBeTranslatedFreely() {
        assertThat(lacking("Getting help", "de", "Hilfe")).isEmpty();
        assertThat(lacking("Turn the sound on or off", "tr", "Sesi açma, kapatma"))
                .isEmpty();
        assertThat(lacking("Taking photos of birds at night", "vi", "Chụp chim ban đêm"))
                .isEmpty();
    }

    @Test
    void knowsByItsLastWordThatAListOfNamesIsWhole() {
        String names = "Xavier Quentin Zacharias ".repeat(40);

        assertThat(lacking(names, "de", names)).isEmpty();
        assertThat(lacking(names, "de", names.substring(0, names.length() * 6 / 10)))
                .isPresent();
    }

    private static Optional<String> lacking(String source, String language, String answer) {
        return sure(WHOLENESS.lacking(source, answer, new Languages(new Language("en"), new Language(language))));
    }
}
