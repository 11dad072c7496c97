package io.glossa.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadFormTest {

    private static final String TYPE = "multipart/form-data; boundary=b0";

    @Test
    void readsFieldsAndTheFileWithItsName() {
        String body = """
                --b0
                Content-Disposition: form-data; name="target_lang"

                de
                --b0
                Content-Disposition: form-data; name="file"; filename="C:\\été\\Straße.txt"
                Content-Type: text/plain

                Two
                lines
                --b0
                Content-Disposition: form-data; name=glossary_ids

                one
                --b0
                content-disposition: form-data; name="glossary_ids"

                two
                --b0--
                """.replace("\n", "\r\n");

        Upload upload = UploadForm.of(TYPE, body.getBytes(UTF_8));

        assertThat(upload.fields().one("target_lang")).contains("de");
        assertThat(upload.fields().all("glossary_ids")).containsExactly("one", "two");
        assertThat(upload.file().orElseThrow().name()).isEqualTo("Straße.txt");
        assertThat(upload.file().orElseThrow().bytes()).asString(UTF_8).isEqualTo("Two\r\nlines");
    }

    @Test
    void hasNoFileWhereTheFormHasNone() {
        Upload upload = UploadForm.of(
                "Multipart/Form-Data; charset=utf-8; boundary=\"b 0\"",
                "--b 0\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--b 0--".getBytes(UTF_8));

        assertThat(upload.file()).isEmpty();
        assertThat(upload.fields().one("a")).contains("1");
    }

    @Property(tries = 200)
    void keepsEveryByteOfTheFile(@ForAll byte[] bytes) {
        String head = "--b0\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n";
        String body = head + new String(bytes, ISO_8859_1) + "\r\n--b0--\r\n";

        Upload upload = UploadForm.of(TYPE, body.getBytes(ISO_8859_1));

        assertThat(upload.file().orElseThrow().bytes()).isEqualTo(bytes);
        assertThat(upload.file().orElseThrow().name()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--b0",
                "--b0\r\n",
                "--b0\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nno end",
                "--b0\r\nContent-Disposition: attachment\r\n\r\nx\r\n--b0--",
                "--b0\r\nContent-Disposition: form-data; filename=\"a\"\r\n\r\nx\r\n--b0--",
                "--b0\r\n\r\nno headers\r\n--b0--"
            })
    void refusesABrokenForm(String body) {
        assertThatThrownBy(() -> UploadForm.of(TYPE, body.getBytes(UTF_8)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("The form is broken");
    }

    @Test
    void refusesWhatIsNoSuchForm() {
        assertThatThrownBy(() -> UploadForm.of("application/json", new byte[0]))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem().status()).isEqualTo(415));
        assertThatThrownBy(() -> UploadForm.of(null, new byte[0])).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> UploadForm.of("multipart/form-data", new byte[0]))
                .isInstanceOf(Refusal.class);
    }
}
