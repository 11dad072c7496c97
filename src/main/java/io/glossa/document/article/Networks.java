package io.glossa.document.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes an at sign for the names of social networks: "share on facebook, x and email" becomes "share on @". */
record Networks(Set<String> names, Set<String> joiners) {

    String shorten(String phrase) {
        List<String> words = new ArrayList<>();
        int found = 0;
        for (String word : phrase.split(" ", -1)) {
            String bare = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
            if (!names.contains(bare)) {
                words.add(word);
                continue;
            }
            found++;
            int last = words.size() - 1;
            if (last > 0
                    && joiners.contains(words.get(last))
                    && words.get(last - 1).equals("@")) {
                words.remove(last);
            }
            if (words.isEmpty() || !words.getLast().equals("@")) {
                words.add("@");
            }
        }
        String shortened = String.join(" ", words);
        // One name alone may be a title; a row of them is a row of buttons.
        return shortened.equals("@") && found > 1 ? "@ @" : shortened;
    }
}
