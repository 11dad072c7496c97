package io.glossa.document;

import io.glossa.document.text.XmlCharacters;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a caller says of the elements of a document, by their names: in HTML with small letters, in XML letter by letter.
 *
 * @param ignored what stands in them is not translated
 * @param splitting each of them begins and ends what is read as one text
 * @param joining they stand in what is read as one text
 * @param outline whether the document itself tells what the others do: HTML by their names, XML by where its words stand;
 *     otherwise they join
 */
public record Tags(Set<String> ignored, Set<String> splitting, Set<String> joining, boolean outline) {

    /** Nothing. */
    public static final Tags UNSAID = new Tags(Set.of(), Set.of(), Set.of(), true);

    /** @throws IllegalArgumentException where one is to split and to join, or has a name that no element can have */
    public Tags {
        ignored = Set.copyOf(ignored);
        splitting = Set.copyOf(splitting);
        joining = Set.copyOf(joining);
        if (splitting.stream().anyMatch(joining::contains)) {
            throw new IllegalArgumentException("an element can't both split and join");
        }
        for (Set<String> names : List.of(ignored, splitting, joining)) {
            if (!names.stream().allMatch(Tags::isName)) {
                throw new IllegalArgumentException("not the name of an element");
            }
        }
    }

    /** Whether an element can have this name. */
    public static boolean isName(String name) {
        return !name.isEmpty() && XmlCharacters.nameEnd(name, 0) == name.length();
    }

    public boolean ignore(String name) {
        return ignored.contains(name);
    }

    /** @param outlined whether the document itself says so */
    public boolean split(String name, boolean outlined) {
        return splitting.contains(name) || (outline && outlined && !joining.contains(name));
    }

    /** The same for all that say the same, and for no others; empty where nothing is said. No name has a space in it. */
    String fingerprint() {
        return equals(UNSAID) ? "" : " " + list(ignored) + list(splitting) + list(joining) + outline;
    }

    private static String list(Set<String> names) {
        return String.join(" ", new TreeSet<>(names)) + "/";
    }
}
