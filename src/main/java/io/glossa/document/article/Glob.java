package io.glossa.document.article;

import java.util.List;

/** A phrase with gaps: "follow * on @". Each gap, written as a star, stands for any text or none. */
record Glob(List<String> parts) {

    static Glob of(String phrase) {
        return new Glob(List.of(phrase.split("\\*", -1)));
    }

    boolean matches(String phrase) {
        String head = parts.getFirst();
        String foot = parts.getLast();
        if (!phrase.startsWith(head) || !phrase.endsWith(foot)) {
            return false;
        }
        int from = head.length();
        for (String part : parts.subList(1, parts.size() - 1)) {
            int at = phrase.indexOf(part, from);
            if (at < 0) {
                return false;
            }
            from = at + part.length();
        }
        return from + foot.length() <= phrase.length();
    }
}
