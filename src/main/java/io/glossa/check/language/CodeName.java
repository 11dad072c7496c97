package io.glossa.check.language;

/** Names of files, settings, variables and the like: {@code /etc/fstab}, {@code org.example.key}. They are in no language. */
final class CodeName {

    /** What joins words to a name. A single slash doesn't, as in "he/she"; a full stop does between longer parts. */
    private static final String JOINTS = "./\\_:=@$~";

    private CodeName() {}

    /** Where the name that starts at this place ends, or the place itself where none starts. */
    static int end(String text, int start) {
        if (!isPart(text, start) || isPart(text, start - 1)) {
            return start;
        }
        int end = start;
        int slashes = 0;
        boolean joined = false;
        while (isPart(text, end)) {
            char c = text.charAt(end);
            slashes += c == '/' && isLetter(text, end + 1) ? 1 : 0;
            joined |= c != '/' && isJoint(text, end);
            end++;
        }
        return joined || slashes > 1 ? end : start;
    }

    private static boolean isJoint(String text, int place) {
        char c = text.charAt(place);
        boolean between = isLetter(text, place + 1) && (isLetter(text, place - 1) || isDigit(text, place - 1));
        boolean longParts = isLetter(text, place + 2) && !isJoint(text, place - 2, JOINTS);
        return JOINTS.indexOf(c) >= 0 && between && (c != '.' || longParts);
    }

    private static boolean isJoint(String text, int place, String joints) {
        return place < 0 || !isPart(text, place) || joints.indexOf(text.charAt(place)) >= 0;
    }

    private static boolean isPart(String text, int place) {
        return isLetter(text, place)
                || isDigit(text, place)
                || (isInside(text, place) && (text.charAt(place) == '-' || JOINTS.indexOf(text.charAt(place)) >= 0));
    }

    private static boolean isLetter(String text, int place) {
        char c = isInside(text, place) ? text.charAt(place) : ' ';
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(String text, int place) {
        char c = isInside(text, place) ? text.charAt(place) : ' ';
        return c >= '0' && c <= '9';
    }

    private static boolean isInside(String text, int place) {
        return place >= 0 && place < text.length();
    }
}
