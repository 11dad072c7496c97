package io.glossa.api.deepl;

import io.glossa.api.Problem;
import io.glossa.api.Refusal;
import io.glossa.glossary.Glossary;
import io.glossa.glossary.store.Condition;
import io.glossa.glossary.store.Contents;
import io.glossa.glossary.store.Glossaries;
import io.glossa.glossary.store.GlossarySettings;
import io.glossa.glossary.store.StoredGlossary;
import io.glossa.language.Languages;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The stored glossaries, as far as DeepL's clients see them: those for one pair of languages. What they make has an id as its
 * name, and their name as its title; only that they delete, unless everybody may change everything.
 */
@Singleton
class GlossaryShelf {

    /** As many as DeepL lets an account have. */
    private static final int MOST = 1000;

    private static final Pattern MADE_HERE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Condition IS_NEW = new Condition(Set.of(), Optional.of(false));

    private final Glossaries glossaries;
    private final boolean mayChange;
    private final boolean mayChangeAll;

    GlossaryShelf(Glossaries glossaries, DeepLSettings settings, GlossarySettings all) {
        this.glossaries = glossaries;
        this.mayChange = settings.glossaries() || all.admin();
        this.mayChangeAll = all.admin();
    }

    List<GlossaryInfo> all() {
        return glossaries.all().values().stream()
                .flatMap(glossary -> GlossaryInfo.of(glossary).stream())
                .toList();
    }

    /** @throws Refusal where there is none, or none that DeepL could tell of */
    StoredGlossary named(String id) {
        return Optional.ofNullable(glossaries.all().get(id))
                .filter(glossary -> GlossaryInfo.of(glossary).isPresent())
                .orElseThrow(GlossaryShelf::notFound);
    }

    StoredGlossary make(Contents contents) {
        checkChange(mayChange);
        if (glossaries.all().keySet().stream().filter(GlossaryShelf::isMadeHere).count() >= MOST) {
            throw Refusal.invalid("Too many glossaries: " + MOST + " can be made. Delete some.");
        }
        String id = UUID.randomUUID().toString();
        glossaries.put(id, contents, IS_NEW);
        return glossaries.named(id);
    }

    void delete(String id) {
        named(id);
        checkChange(isMadeHere(id) ? mayChange : mayChangeAll);
        glossaries.remove(id, Condition.NONE);
    }

    /** @throws Refusal where there is none of these, or one has no terms for the pair */
    Glossary use(List<String> ids, Languages pair) {
        for (String id : ids) {
            StoredGlossary glossary =
                    Optional.ofNullable(glossaries.all().get(id)).orElseThrow(GlossaryShelf::notFound);
            if (glossary.terms().directions().stream().noneMatch(direction -> direction.covers(pair))) {
                throw Refusal.invalid(
                        "Lang must match glossary: '" + id + "' is not for 'source_lang' and 'target_lang'.");
            }
        }
        return glossaries.of(List.of(), ids);
    }

    private static void checkChange(boolean allowed) {
        if (!allowed) {
            throw Refusal.invalid("Glossaries can't be changed here: see glossa.api.deepl.glossaries and "
                    + "glossa.glossary.admin.");
        }
    }

    private static boolean isMadeHere(String id) {
        return MADE_HERE.matcher(id).matches();
    }

    private static Refusal notFound() {
        return new Refusal(Problem.of(404, "unknown-glossary", "No such glossary", "Glossary not found"));
    }
}
