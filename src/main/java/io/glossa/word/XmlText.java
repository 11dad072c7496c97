package io.glossa.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as XML has it, and as it is meant. */
final class XmlText {

    private static final Pattern WRITTEN = Pattern.compile(
            "<!--.*?-->|<\\?.*?\\?>|<!\\[CDATA\\[(.*?)]]>|&(#x[0-9a-fA-F]+|#[0-9]+|[a-z]+);", Pattern.DOTALL);

    private XmlText() {}

    /** What stands between two tags, as it is meant. */
    static String meant(String written) {
        if (written.indexOf('&') < 0 && written.indexOf('<') < 0) {
            return written;
        }
        Matcher special = WRITTEN.matcher(written);
        return special.replaceAll(found -> Matcher.quoteReplacement(
                found.group(1) != null ? found.group(1) : found.group(2) != null ? reference(found.group(2)) : ""));
    }

    private static String reference(String name) {
        return switch (name) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "amp" -> "&";
            case "quot" -> "\"";
            case "apos" -> "'";
            default ->
                Character.toString(
                        name.startsWith("#x")
                                ? Integer.parseInt(name, 2, name.length(), 16)
                                : Integer.parseInt(name, 1, name.length(), 10));
        };
    }

    /** Written so that it is text and nothing else, in XML and in HTML. What XML can't hold is left out. */
    static String written(String text) {
        StringBuilder written = new StringBuilder(text.length());
        text.codePoints().filter(XmlText::isAllowed).forEach(c -> {
            switch (c) {
                case '&' -> written.append("&amp;");
                case '<' -> written.append("&lt;");
                case '>' -> written.append("&gt;");
                default -> written.appendCodePoint(c);
            }
        });
        return written.toString();
    }

    /** XML 1.0, section 2.2. */
    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= ' ' && c < Character.MIN_SURROGATE)
                || (c > Character.MAX_SURROGATE && c < 0xFFFE)
                || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
