package io.glossa.executable;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A part of ICU's data is in the native executable. What is asked of ICU here must be the same with it as with all. */
class NativeIcuDataTest {

    private static final String DATA = "com/ibm/icu/impl/data/icudata/";

    private static final Function<String, String> WITH_PART = new WithPart().asked();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en",
                "de",
                "fr",
                "es-419",
                "pt-BR",
                "it",
                "ru",
                "el",
                "ar",
                "hi",
                "th",
                "lo",
                "km",
                "my",
                "ja",
                "ko",
                "zh-Hant",
                "zh-TW",
                "sr-Latn",
                "az-Arab",
                "sw",
                "cy",
                "no",
                "iw",
                "en-US-posix",
                "sl-rozaj-biske",
                "zh-min-nan",
                "ja-u-ca-japanese-lb-loose-lw-phrase",
                "de-u-co-phonebk-tz-defra-nu-latn",
                "en-u-rg-gbzzzz",
                "en-x-mine"
            })
    void whatIcuSaysIsTheSameWithThePartThatIsListed(String language) {
        assertThat(WITH_PART.apply(language))
                .isEqualTo(new IcuAsked().apply(language))
                .hasSizeGreaterThan(500);
    }

    /** ICU once more, which finds of its data what the executable has. */
    private static final class WithPart extends ClassLoader {

        WithPart() {
            super(NativeIcuDataTest.class.getClassLoader());
        }

        @SuppressWarnings("unchecked")
        Function<String, String> asked() {
            try {
                Object asked = loadClass(IcuAsked.class.getName())
                        .getDeclaredConstructor()
                        .newInstance();
                assertThat(asked).isNotInstanceOf(IcuAsked.class);
                return (Function<String, String>) asked;
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (!name.startsWith("com.ibm.icu.") && !name.equals(IcuAsked.class.getName())) {
                    return super.loadClass(name, resolve);
                }
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? define(name) : loaded;
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream code = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (code == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = code.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length, BreakIterator.class.getProtectionDomain());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public @Nullable URL getResource(String name) {
            return name.startsWith(DATA) && !NativeMetadata.isListed(Path.of(name)) ? null : super.getResource(name);
        }
    }
}
