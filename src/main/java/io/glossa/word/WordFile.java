package io.glossa.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A Word document (.docx), whose text comes out as HTML, a paragraph for each stretch that is read as one text, and goes back
 * into its places translated. All else, within its XML and beside it, stays byte for byte.
 *
 * <p>Read with the JDK's own zip and XML, on purpose: Apache POI and docx4j make objects of a whole document and write those
 * anew, so what they do not know is lost and nothing stays as it was; and they bind XML by reflection (XMLBeans, JAXB), tens
 * of megabytes that a native executable would have to be told of class by class. What is needed here are paragraphs and runs,
 * which ISO/IEC 29500-1 has in sections 17.3 and 17.16.
 */
public final class WordFile {

    private static final Pattern PARAGRAPH = Pattern.compile("<p>(.*?)</p>", Pattern.DOTALL);

    private final Archive archive;
    private final Map<String, Part> parts;
    private final List<Passage> passages;

    private WordFile(Archive archive, Map<String, Part> parts) {
        this.archive = archive;
        this.parts = parts;
        this.passages = parts.values().stream()
                .flatMap(part -> part.passages().stream())
                .toList();
    }

    /** @throws WordFileException where it is no Word document, is broken, or is made to do harm */
    public static WordFile read(byte[] bytes) {
        Archive archive = new Archive(bytes);
        Map<String, Part> parts = new LinkedHashMap<>();
        archive.xml().forEach((name, xml) -> Part.of(name, xml).ifPresent(part -> parts.put(name, part)));
        if (parts.values().stream().noneMatch(Part::isDocument)) {
            throw new WordFileException("The file is no Word document (.docx).");
        }
        return new WordFile(archive, parts);
    }

    /** What is to be translated. */
    public String html() {
        return passages.stream().map(passage -> "<p>" + passage.html() + "</p>").collect(Collectors.joining("\n"));
    }

    /** Code points of the words in it. */
    public long characters() {
        return passages.stream().mapToLong(Passage::characters).sum();
    }

    /**
     * The document with the translation in place of the text.
     *
     * @param translated the HTML, with other words in it
     */
    public byte[] with(String translated) {
        List<String> answers = new ArrayList<>();
        Matcher paragraph = PARAGRAPH.matcher(translated);
        while (paragraph.find()) {
            answers.add(paragraph.group(1));
        }
        if (answers.size() != passages.size()) {
            throw new IllegalStateException(answers.size() + " paragraphs instead of " + passages.size());
        }
        for (int i = 0; i < answers.size(); i++) {
            passages.get(i).answer(answers.get(i));
        }
        Map<String, String> changed = new LinkedHashMap<>();
        parts.forEach((name, part) -> changed.put(name, part.written()));
        return archive.with(changed);
    }
}
