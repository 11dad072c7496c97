package io.glossa.check;

import static io.glossa.check.objection.Objections.sure;
import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.check.language.Tongues;
import io.glossa.language.detect.LanguageDetector;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoEchoTest {

    private static final Check<Subject> CHECK = new NoEcho(new Tongues(new LanguageDetector(Set.of())));

    private static final String ECHO = "repeats the source instead of translating it";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | de | The old lighthouse has been closed to visitors since last winter.
                    en | xh | The old lighthouse has been closed to visitors since last winter.
                    de | vi | Der alte Leuchtturm ist seit dem letzten Winter für Besucher geschlossen.
                    ru | en | Старый маяк закрыт для посетителей с прошлой зимы.
                    ja | en | 古い灯台は昨年の冬から見学者に公開されていません。
                    zh-Hans | ja | 那座古老的灯塔从去年冬天起就不再对游客开放了。
                    th | en | ประภาคารเก่าปิดไม่ให้ผู้เยี่ยมชมเข้ามาตั้งแต่ฤดูหนาวที่แล้ว
                    ar | fr | المنارة القديمة مغلقة أمام الزوار منذ الشتاء الماضي.
                    es | pt | El viejo faro lleva cerrado a los visitantes desde el invierno pasado, y nadie sabe cuándo volverá a abrir.
                    en | fr | Old Lighthouse Will Be Closed to Visitors for the Whole of the Winter
                    """)
    void findsTheSourceAgain(String source, String target, String text) {
        assertThat(look(source, text, target, text)).contains(ECHO);
    }

    @Test
    void findsTheSourceInOtherCaseAndPunctuation() {
        assertThat(look(
                        "en",
                        "The old lighthouse has been closed to visitors, since last winter.",
                        "de",
                        "the old lighthouse has been closed to visitors since last winter!"))
                .contains(ECHO);
    }

    @Test
    void findsTheSourceWithAFewWordsTranslated() {
        assertThat(
                        look(
                                "en",
                                "The old lighthouse has been closed to visitors since last winter, when a storm damaged its roof.",
                                "de",
                                "The old Leuchtturm has been closed to visitors since last winter, when a Sturm damaged its roof."))
                .contains(ECHO);
    }

    @Test
    void findsTheSourceBesideItsTranslation() {
        assertThat(
                        look(
                                "en",
                                "The old lighthouse is closed to visitors.",
                                "de",
                                "The old lighthouse is closed to visitors. → Der alte Leuchtturm ist für Besucher geschlossen."))
                .contains(ECHO);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | de | Angela Merkel, Emmanuel Macron, Justin Trudeau, Shinzo Abe
                    en | fr | Manchester United 3 - 2 Liverpool
                    en | de | Software
                    en | vi | /etc/dconf/db/local.d/locks
                    en | ja | org.gnome.desktop.screensaver.picture-uri
                    en | de | 12.5 kg, 30 cm x 40 cm
                    en | de | Allegro ma non troppo, un poco maestoso
                    hr | bs | Stari svjetionik je od prošle zime zatvoren za posjetitelje.
                    nb | da | Det er en god dag for alle som bor i byen.
                    id | ms | Saya akan datang ke rumah anda pada hari itu.
                    pt | pt-BR | O velho farol está fechado aos visitantes desde o inverno passado.
                    en-GB | en-US | The old lighthouse has been closed to visitors since last winter.
                    de | en | The old lighthouse has been closed to visitors since last winter.
                    """)
    void acceptsWhatMayBeEqual(String source, String target, String text) {
        assertThat(look(source, text, target, text)).isEmpty();
    }

    @Test
    void acceptsATranslationThatKeepsNames() {
        assertThat(look(
                        "en",
                        "Elite League: Dundee Stars beat Belfast Giants",
                        "de",
                        "Elite League: Dundee Stars schlagen Belfast Giants"))
                .isEmpty();
    }

    private static Optional<String> look(String source, String text, String target, String answer) {
        return sure(CHECK.look(Subjects.of(source, text, target, answer)));
    }
}
