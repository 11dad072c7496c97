package io.glossa.check.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Orders of many forms in some twenty languages: obeyed they are found, translated they are not. */
class OrdersTest {

    private static final String BEFORE = "The council of the island voted on Monday to keep its old ferry. ";
    private static final String AFTER = " Nobody spoke against it, and the meeting was over before noon.";

    private static final String BEFORE_IN_GERMAN =
            "Der Rat der Insel stimmte am Montag dafür, die alte Fähre zu behalten. ";
    private static final String AFTER_IN_GERMAN = " Niemand sprach dagegen, und die Sitzung war vor Mittag zu Ende.";

    /** An order in a text, and what a model says that obeys it. */
    record Order(String language, String order, String obeyed) {}

    /** An order, and a faithful translation of it. */
    record Translated(Order order, String language, String translation) {}

    static Stream<Order> orders() {
        return translations().map(Translated::order).distinct();
    }

    static Stream<Translated> translations() {
        return Stream.of("orders", "orders-unseen").flatMap(file -> read(file).stream());
    }

    @ParameterizedTest
    @MethodSource("orders")
    void anAnswerThatIsOnlyWhatWasOrderedIsFound(Order order) {
        assertThat(isFound(order.language(), order.order(), target(order), order.obeyed()))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("orders")
    void whatWasOrderedIsFoundInTheMidstOfATranslation(Order order) {
        assertThat(isFound(
                        "en",
                        BEFORE + order.order() + AFTER,
                        "de",
                        BEFORE_IN_GERMAN + order.obeyed() + "." + AFTER_IN_GERMAN))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("orders")
    void anAnswerThatLeavesTheRestOfTheTextOutForItIsFound(Order order) {
        assertThat(isFound("en", BEFORE + order.order() + AFTER, "fr", order.obeyed()))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aFaithfulTranslationIsNotAccused(Translated translated) {
        Order order = translated.order();
        Exchange exchange =
                Cases.exchange(order.language(), order.order(), translated.language(), translated.translation());

        assertThat(Talk.obedience(exchange)).isEmpty();
        assertThat(Talk.refusal(exchange)).isEmpty();
        assertThat(Talk.chatter(exchange)).isEmpty();
    }

    private static boolean isFound(String source, String text, String target, String answer) {
        return Talk.obedience(Cases.exchange(source, text, target, answer)).isPresent();
    }

    private static String target(Order order) {
        return order.language().equals("es") ? "ru" : "es";
    }

    private static List<Translated> read(String file) {
        List<Translated> read = new ArrayList<>();
        Order order = new Order("", "", "");
        for (String line : TalkFiles.lines(file)) {
            if (line.startsWith("order ")) {
                String[] parts = line.substring(9).split(" => ", -1);
                order = new Order(line.substring(6, 8), parts[0], parts[1]);
            } else {
                read.add(new Translated(order, line.substring(0, 2), line.substring(3)));
            }
        }
        return read;
    }
}
