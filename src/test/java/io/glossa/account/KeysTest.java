package io.glossa.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.glossa.account.KeySettings.Grant;
import io.glossa.failure.WrongSettings;
import io.glossa.language.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class KeysTest {

    /** Of {@code secret}, by sha256sum. */
    static final String SECRET = "2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b";

    /** Of {@code other}, in large letters. */
    private static final String OTHER = "D9298A10D1B0735837DC4BD85DAC641B0F3CEF27A47E5D53A54F2F3F5B2FCFFA";

    private record Settings(List<String> hashes, Optional<List<String>> languages) implements Grant {

        @Override
        public OptionalInt requestsPerMinute() {
            return OptionalInt.of(60);
        }

        @Override
        public OptionalLong charactersPerDay() {
            return OptionalLong.empty();
        }

        @Override
        public OptionalLong charactersPerMonth() {
            return OptionalLong.of(500_000);
        }

        @Override
        public boolean admin() {
            return false;
        }

        @Override
        public Optional<List<String>> providers() {
            return Optional.of(List.of("claude"));
        }
    }

    static Grant key(String... hashes) {
        return new Settings(List.of(hashes), Optional.of(List.of("de", "pt-BR")));
    }

    @Test
    void tellsWhoseKeyItIs() {
        Keys keys = new Keys(Map.of("newsroom", key(SECRET), "shop", key(OTHER)));

        assertThat(keys.holder("secret")).map(Account::name).contains("newsroom");
        assertThat(keys.holder("other")).map(Account::name).contains("shop");
        assertThat(keys.holder("Secret")).isEmpty();
        assertThat(keys.holder("")).isEmpty();
        assertThat(keys.holder(SECRET)).isEmpty();
    }

    @Test
    void bothKeysAreGoodWhileOneIsBeingReplaced() {
        Keys keys = new Keys(Map.of("newsroom", key(SECRET, OTHER)));

        assertThat(keys.holder("secret")).isEqualTo(keys.holder("other")).isPresent();
    }

    @Test
    void anAccountHasItsLimitsProvidersAndLanguages() {
        Account account = new Keys(Map.of("newsroom", key(SECRET))).accounts().getFirst();

        assertThat(account.limits())
                .isEqualTo(Map.of(Allowance.REQUESTS_PER_MINUTE, 60L, Allowance.CHARACTERS_PER_MONTH, 500_000L));
        assertThat(account.mayAsk("claude")).isTrue();
        assertThat(account.mayAsk("offline")).isFalse();
        assertThat(account.firstForbidden(List.of(new Language("de-AT"), new Language("pt-BR"))))
                .isEmpty();
        assertThat(account.firstForbidden(List.of(new Language("de"), new Language("pt"))))
                .contains(new Language("pt"));
    }

    @Test
    void whatIsWrongIsNamedByItsSetting() {
        assertThatThrownBy(() -> new Keys(Map.of("newsroom", key("secret"))))
                .hasMessage(
                        "glossa.keys.newsroom.sha256: must be the 64 hexadecimal digits of a SHA-256 hash, not the key");
        assertThatThrownBy(() -> new Keys(Map.of("newsroom", key(SECRET), "shop", key(SECRET))))
                .hasMessage("glossa.keys.shop.sha256: is the same key as that of newsroom");
        assertThatThrownBy(() -> new Keys(Map.of("the newsroom", key(SECRET))))
                .hasMessageStartingWith("glossa.keys.the newsroom: a name has");
        assertThatThrownBy(() ->
                        new Keys(Map.of("shop", new Settings(List.of(SECRET), Optional.of(List.of("english"))))))
                .hasMessageStartingWith("glossa.keys.shop.languages: 'english' is not");
    }

    @Test
    void allThatIsWrongIsNamedAtOnce() {
        assertThatThrownBy(() -> new Keys(Map.of(
                        "the newsroom",
                        key("secret"),
                        "shop",
                        new Settings(List.of(SECRET, SECRET), Optional.of(List.of("english"))))))
                .isInstanceOfSatisfying(
                        WrongSettings.class,
                        wrong -> assertThat(wrong.problems())
                                .satisfiesExactly(
                                        problem -> assertThat(problem).startsWith("glossa.keys.shop.languages: "),
                                        problem ->
                                                assertThat(problem).startsWith("glossa.keys.shop.sha256: is the same"),
                                        problem -> assertThat(problem).startsWith("glossa.keys.the newsroom: a name"),
                                        problem -> assertThat(problem)
                                                .startsWith("glossa.keys.the newsroom.sha256: must be")));
    }
}
