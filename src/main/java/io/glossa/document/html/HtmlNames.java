package io.glossa.document.html;

import java.util.Set;

/** What the elements of HTML are to a translator, by their names. */
final class HtmlNames {

    /** They bound what is read as one text. All others, also unknown ones, stand in a line, as in a browser. */
    private static final Set<String> BLOCKS = words("""
            address article aside audio blockquote body button canvas caption center col colgroup datalist dd details dialog
            dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html
            legend li listing main marquee menu meter nav noframes noscript object ol optgroup option p plaintext pre
            progress search section select summary table tbody td textarea tfoot th thead title tr ul video xmp""");

    private static final Set<String> VOID = words("""
            area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr""");

    /** Their words are not translated unless they say so themselves. */
    private static final Set<String> UNTOUCHED = words("code kbd listing pre rp rt samp var");

    /** What stands in them is no text to be translated, whatever they say. */
    private static final Set<String> NEVER = words("""
            iframe noembed noframes plaintext script style template textarea xmp""");

    /** Nothing in them is a tag but their own end. */
    private static final Set<String> RAW = words("iframe noembed noframes plaintext script style textarea title xmp");

    /** They begin outside a drawing or a formula, even where that is still open. */
    private static final Set<String> NOT_FOREIGN = words("""
            b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu
            meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var""");

    /** In a drawing or a formula, they hold HTML or text again. */
    private static final Set<String> INTEGRATION = words("annotation-xml desc foreignobject mi mn mo ms mtext title");

    private HtmlNames() {}

    static boolean isBlock(String name) {
        return BLOCKS.contains(name);
    }

    static boolean isVoid(String name) {
        return VOID.contains(name);
    }

    static boolean isUntouched(String name) {
        return UNTOUCHED.contains(name);
    }

    static boolean isNever(String name) {
        return NEVER.contains(name);
    }

    static boolean isRaw(String name) {
        return RAW.contains(name);
    }

    static boolean isForeign(String name) {
        return name.equals("svg") || name.equals("math");
    }

    static boolean endsForeign(String name, boolean opening) {
        return opening ? NOT_FOREIGN.contains(name) : name.equals("p") || name.equals("br");
    }

    static boolean isIntegration(String name) {
        return INTEGRATION.contains(name);
    }

    private static Set<String> words(String words) {
        return Set.of(words.split("\\s+"));
    }
}
