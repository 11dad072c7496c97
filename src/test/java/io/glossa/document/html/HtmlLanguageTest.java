package io.glossa.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "<html><body>a | de | <html lang=\"de\"><body>a",
                "<!DOCTYPE html>a<HTML class=x>b | de | <!DOCTYPE html>a<HTML lang=\"de\" class=x>b",
                "<html lang=\"en\">a | pt-BR | <html lang=\"pt-BR\">a",
                "<html class='x' LANG='en-GB' id=y>a | de | <html class='x' LANG='de' id=y>a",
                "<html lang=en>a | de | <html lang=\"de\">a",
                "<html lang = en >a | de | <html lang = \"de\" >a",
                "<html lang>a | de | <html lang=\"de\">a",
                "<html lang=''>a | de | <html lang='de'>a",
                "<html lang=\"DE\">a | de | <html lang=\"DE\">a",
                "<html xml:lang=en lang=en>a | de | <html xml:lang=\"de\" lang=\"de\">a",
                // The direction, where it is needed or there.
                "<html lang=en>a | ar | <html dir=\"rtl\" lang=\"ar\">a",
                "<html>a | ar | <html lang=\"ar\" dir=\"rtl\">a",
                "<html dir=rtl lang=ar><body dir='rtl'>a | en | <html dir=\"ltr\" lang=\"en\"><body dir='ltr'>a",
                "<html dir=ltr lang=en><body>a | he | <html dir=\"rtl\" lang=\"he\"><body>a",
                "<html dir=auto lang=en>a | he | <html dir=auto lang=\"he\">a",
                // Of the whole page only, and only where there is one.
                "<html lang=en><p lang=fr>a<html lang=it> | de | <html lang=\"de\"><p lang=fr>a<html lang=it>",
                "<div lang=en>a</div> | de | <div lang=en>a</div>",
                "<!-- <html lang=en> --><p>a | de | <!-- <html lang=en> --><p>a",
                "<script>'<html>'</script> | de | <script>'<html>'</script>",
            })
    void isSaidOfTheWholePage(String html, String language, String said) {
        assertThat(HtmlLanguage.set(html, new Language(language))).isEqualTo(said);
    }
}
