package io.glossa.document.mask;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a program fills in later: {@code {name}}, {@code {{name}}}, {@code ${name}}, {@code %(name)s},
 * {@code %1$s}. Every part is bounded, so that a search from each place still takes linear time.
 */
final class Placeholder {

    private static final String PRINTF_SIZE = "(?:hh|ll|[hlLqjzt])?";

    private static final String PRINTF_TYPE = "[diouxXfFeEgGaAcCsSbBpn@]";

    private static final Pattern ANY = Pattern.compile(String.join(
            "|",
            // {{handlebars}}, {{{raw}}}, {% statement %}
            "\\{\\{\\{?[^{}\\n\\r]{1,200}+\\}\\}\\}?",
            "\\{%[^{}\\n\\r]{1,200}+\\}",
            // {}, {0}, {name}, {user.name!r}, {0:N2}, {0, number, #.##}; not {a, b}, which may be prose
            "\\{(?:[\\p{L}\\p{N}_$@][\\p{L}\\p{M}\\p{N}_.$\\[\\]-]{0,80}+)?(?:!\\w)?(?::[^\\s{}]{1,40}+"
                    + "|,\\s{0,3}+(?:number|date|time|spellout|ordinal|duration)(?:\\s{0,3}+,[^{}\\n]{0,60}+)?\\s{0,3}+)?\\}",
            // ${expression}, #{expression}, %{name}, %(name)s
            "\\$\\{[^{}\\n\\r]{1,100}+\\}",
            "#\\{[^{}\\n\\r]{1,100}+\\}",
            "%\\{[^{}\\s]{1,80}+\\}",
            "%\\([^()\\s]{1,80}+\\)[-+0#]{0,4}\\d{0,4}(?:\\.\\d{1,3})?" + PRINTF_TYPE,
            "%%",
            "%@",
            // With a position or a precision there can be no doubt.
            "%\\d{1,2}\\$[-+0#,]{0,4}\\d{0,4}(?:\\.\\d{1,3})?" + PRINTF_SIZE + PRINTF_TYPE,
            "%[-+0#,]{0,4}\\d{0,4}\\.\\d{1,3}" + PRINTF_SIZE + PRINTF_TYPE,
            // Without, "28 %d" and "%sure" are no formats, nor is "% d" anywhere.
            "(?<!\\d)(?<!\\d[\\s\\u00a0\\u202f])%[-+0#,]{0,4}\\d{0,4}" + PRINTF_SIZE + PRINTF_TYPE
                    + "(?![\\p{IsLatin}\\p{N}_])"));

    private Placeholder() {}

    /** Where the placeholder that begins here ends, or {@link Masks#NONE}. */
    static int end(String text, int start) {
        Matcher matcher = ANY.matcher(text).useTransparentBounds(true).region(start, text.length());
        return matcher.lookingAt() ? matcher.end() : Masks.NONE;
    }
}
