package io.glossa.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultipartTest {

    private static final String TYPE = "multipart/form-data; boundary=\"a b\"";

    @Test
    void eachPartIsAField() {
        Fields fields = Fields.of("Multipart/Form-Data; charset=utf-8; Boundary=xYz", body("""
                --xYz
                Content-Disposition: form-data; name="q"
                Content-Type: text/plain; charset=UTF-8

                Łódź --xYz

                --x
                --xYz
                content-disposition: form-data;name="source"

                pl
                --xYz
                Content-Disposition: form-data; name="file"; filename="q"

                not looked at
                --xYz
                Content-Disposition: form-data; name="q"


                --xYz--
                what comes after"""));

        assertThat(fields.all("q")).containsExactly("Łódź --xYz\r\n\r\n--x", "");
        assertThat(fields.isList("q")).isTrue();
        assertThat(fields.one("source")).contains("pl");
        assertThat(fields.all("file")).isEmpty();
    }

    @Test
    void aFormMayBeEmpty() {
        assertThat(Fields.of(TYPE, body("--a b--")).all("q")).isEqualTo(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "q=1", "--a b", "--a b\nContent-Disposition: form-data; name=\"q\"\n\n1", "--ab--"})
    void aFormThatIsNoneIsRefused(String body) {
        assertThatThrownBy(() -> Fields.of(TYPE, body(body)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Invalid form");
    }

    @Test
    void aFormWithoutABoundaryIsRefused() {
        assertThatThrownBy(() -> Fields.of("multipart/form-data", body("--a--")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no boundary");
    }

    @Test
    void aLongFormIsReadInGoodTime() {
        String part = "--a b\nContent-Disposition: form-data; name=\"q\"\n\n1\n";

        assertThat(Fields.of(TYPE, body(part.repeat(100_000) + "--a b--")).all("q"))
                .hasSize(100_000);
    }

    private static byte[] body(String lines) {
        return lines.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
