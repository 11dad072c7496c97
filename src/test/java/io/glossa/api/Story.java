package io.glossa.api;

/** A story as it comes from a page: quotes, figures, an address, and furniture. */
final class Story {

    static final int SEGMENTS = 6;

    static final String TEXT = """
            Harbour town votes to keep its ferry

            "We have waited 28 years for this," mayor Ana Ruiz told reporters on 14 March. "Everything else can wait."
            The council voted 17 to 4. A ticket will cost 3.50 euros.
            \tCritics say the plan ignores the winter of 2019, when the ferry lay still for 6 weeks.
            Asked about it, she said: "That was "a different boat", as everybody knows."
            Source: https://news.example.org/harbour/ferry-28.html?ref=a&b=1

            Share this story
            Comments (0)""";

    private Story() {}

    /** What the stub model makes of it. */
    static String in(String language) {
        String tag = language + ": ";
        return tag + "Harbour town votes to keep its ferry\n\n"
                + tag
                + "\"We have waited 28 years for this,\" mayor Ana Ruiz told reporters on 14 March. \"Everything else can wait.\"\n"
                + tag + "The council voted 17 to 4. A ticket will cost 3.50 euros.\n\t"
                + tag + "Critics say the plan ignores the winter of 2019, when the ferry lay still for 6 weeks.\n"
                + tag + "Asked about it, she said: \"That was \"a different boat\", as everybody knows.\"\n"
                + tag + "Source: https://news.example.org/harbour/ferry-28.html?ref=a&b=1";
    }
}
