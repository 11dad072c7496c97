package io.glossa.check.whole;

import static io.glossa.check.objection.Objections.sure;
import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.check.length.Bands;
import io.glossa.check.objection.Objection;
import io.glossa.language.Language;
import io.glossa.language.Languages;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WholenessTest {

    private static final Wholeness WHOLENESS = Wholeness.read(Bands.learned());

    private static final List<String> ENGLISH = List.of(
            "The harbour of Saint Malo was closed for 14 days after a storm had torn two cranes from the quay.",
            "Captain Isabelle Fournier said that nobody had been hurt, though 23 boats were damaged beyond repair.",
            "The insurers have sent three experts from Paris, who will count the losses until the end of the month.",
            "Until then the fishermen take their catch to Cancale, where the market opens an hour earlier than usual.");

    private static final List<String> GERMAN = List.of(
            "Der Hafen von Saint Malo war 14 Tage lang geschlossen, nachdem ein Sturm zwei Kräne vom Kai gerissen hatte.",
            "Kapitänin Isabelle Fournier sagte, verletzt worden sei niemand, doch 23 Boote seien nicht mehr zu retten.",
            "Die Versicherer haben drei Fachleute aus Paris geschickt, die bis Ende des Monats die Schäden erfassen sollen.",
            "Bis dahin bringen die Fischer ihren Fang nach Cancale, wo der Markt eine Stunde früher als sonst öffnet.");

    private static final List<String> JAPANESE = List.of(
            "嵐で岸壁のクレーン二基が倒れたため、サン・マロの港は14日間にわたって閉鎖された。",
            "船長のイザベル・フルニエによると、けが人はいなかったが、23隻の船が修理不能なほどの損傷を受けたという。",
            "保険会社はパリから専門家を三人派遣しており、月末までに損害の額を算定することになっている。",
            "それまで漁師たちは、市場がいつもより一時間早く開くカンカルへ魚を運んでいる。");

    private static final List<String> RUSSIAN = List.of(
            "Порт Сен-Мало был закрыт 14 дней после того, как шторм сорвал с причала два крана.",
            "Капитан Изабель Фурнье сказала, что никто не пострадал, хотя 23 лодки ремонту уже не подлежат.",
            "Страховщики прислали из Парижа трёх экспертов, которые будут подсчитывать убытки до конца месяца.",
            "До тех пор рыбаки возят свой улов в Канкаль, где рынок открывается на час раньше обычного.");

    static Stream<Arguments> translations() {
        return Stream.of(
                Arguments.of("de", GERMAN, " "), Arguments.of("ja", JAPANESE, ""), Arguments.of("ru", RUSSIAN, " "));
    }

    static Stream<Arguments> placesInGermanAndRussian() {
        return places().filter(place -> !"ja".equals(place.get()[0]));
    }

    static Stream<Arguments> places() {
        return translations()
                .flatMap(translation -> IntStream.range(0, ENGLISH.size())
                        .mapToObj(left -> Arguments.of(
                                translation.get()[0],
                                translation.get()[1],
                                translation.get()[2],
                                left)));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void findsNothingMissingWhereNothingIs(String language, List<String> translated, String space) {
        assertThat(lacking(String.join(" ", ENGLISH), language, String.join(space, translated)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("places")
    void findsTheSentenceThatIsLeftOut(String language, List<String> translated, String space, int left) {
        assertThat(lacking(String.join(" ", ENGLISH), language, join(space, translated, left)))
                .hasValueSatisfying(message -> assertThat(message).startsWith("a sentence seems to be missing"));
    }

    @ParameterizedTest
    @MethodSource("placesInGermanAndRussian")
    void namesItWhereNamesAndFiguresTellTheSentencesApart(
            String language, List<String> translated, String space, int left) {
        String answer = join(space, translated, left);

        assertThat(lacking(String.join(" ", ENGLISH), language, answer))
                .hasValueSatisfying(message -> assertThat(message)
                        .contains("perhaps from '" + ENGLISH.get(left).substring(0, 30)));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void findsAnEndThatIsCutOff(String language, List<String> translated, String space) {
        String whole = String.join(space, translated);

        assertThat(lacking(String.join(" ", ENGLISH), language, whole.substring(0, whole.length() * 6 / 10)))
                .hasValueSatisfying(message -> assertThat(message).matches(".* end early: about [345]0 % .*"));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void findsTheEndOfASingleSentenceCutOff(String language, List<String> translated, String space) {
        String sentence = translated.getFirst();

        assertThat(lacking(ENGLISH.getFirst(), language, sentence.substring(0, sentence.length() * 6 / 10)))
                .isPresent();
    }

    @Test
    void letsATranslatorJoinSentences() {
        String joined = GERMAN.get(0).replace(".", ", und ") + GERMAN.get(1) + " " + GERMAN.get(2);

        assertThat(lacking(String.join(" ", ENGLISH.subList(0, 3)), "de", joined))
                .isEmpty();
    }

    @Test
    void letsATranslatorSplitSentences() {
        String split = GERMAN.get(0) + " " + GERMAN.get(1).replace(", doch", ". Doch") + " "
                + GERMAN.get(2).replace(", die bis", ". Sie sollen bis");

        assertThat(lacking(String.join(" ", ENGLISH.subList(0, 3)), "de", split))
                .isEmpty();
    }

    @Test
    void letsATranslatorDropAFullStopWhereNothingElseIsAmiss() {
        String headline = "Harbour of Saint Malo closed for 14 days after storm, says Captain Isabelle Fournier.";

        assertThat(lacking(
                        headline,
                        "de",
                        "Hafen von Saint Malo nach Sturm 14 Tage geschlossen, sagt Kapitänin Isabelle Fournier"))
                .isEmpty();
    }

    @Test
    void asksNoFullStopOfALanguageThatHasNone() {
        assertThat(lacking(
                        "All human beings are born free and equal in dignity and rights.",
                        "th",
                        "มนุษย์ทั้งหลายเกิดมามีอิสระและเสมอภาคกันในเกียรติศักดิ์และสิทธิ"))
                .isEmpty();
    }

    @Test
    void saysHowManySentencesAreMissing() {
        assertThat(lacking(String.join(" ", ENGLISH), "de", String.join(" ", GERMAN.subList(0, 2))))
                .hasValueSatisfying(message -> assertThat(message).startsWith("2 sentences seem to be missing"));
    }

    @Property(tries = 300)
    void bearsAnyText(@ForAll String source, @ForAll String answer) {
        assertThat(lacking(source, "de", answer)).isNotNull();
    }

    @Test
    void bearsLongTextsOfAnyKind() {
        String names = "Xavier Quentin Zacharias ".repeat(4000);
        String sentences = "Go on. Stop! ".repeat(8000);

        assertThat(lacking(names, "de", names)).isEmpty();
        assertThat(lacking(sentences, "de", sentences)).isEmpty();
    }

    private static String join(String space, List<String> sentences, int left) {
        return IntStream.range(0, sentences.size())
                .filter(i -> i != left)
                .mapToObj(sentences::get)
                .reduce((one, other) -> one + space + other)
                .orElseThrow();
    }

    @Test
    void doubtsWhatMayBeShortOrCut() {
        assertThat(WHOLENESS.lacking(
                        "Ferry service to the island cancelled because of the storm",
                        "Fährverkehr zur Insel wegen des Sturms",
                        new Languages(new Language("en"), new Language("de"))))
                .contains(Objection.doubt("the translation seems to end early: about 50 % of the text is missing"));
    }

    private static Optional<String> lacking(String source, String language, String answer) {
        return sure(WHOLENESS.lacking(source, answer, new Languages(new Language("en"), new Language(language))));
    }
}
