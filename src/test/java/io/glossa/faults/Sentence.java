package io.glossa.faults;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence in two languages, with a number that tells it from all others. The upstreams translate by this table, and
 * whoever knows the table and the numbers knows the one right translation of every text.
 *
 * @param english holds {@code [n]}, the number; and {@code [a]} where there is something that must not be translated
 * @param kept what stands for {@code [a]}, itself with the number or without; empty where there is none
 */
record Sentence(String english, String spanish, String kept) {

    static final List<Sentence> PLAIN = List.of(
            plain(
                    "The council approved [n] new homes on Tuesday.",
                    "El consejo aprobó [n] viviendas nuevas el martes."),
            plain(
                    "Around [n] people came to the harbour in the morning.",
                    "Unas [n] personas fueron al puerto por la mañana."),
            plain(
                    "The company wants to hire [n] workers next year.",
                    "La empresa quiere contratar a [n] trabajadores el próximo año."),
            plain(
                    "The firefighters were called [n] times during the storm.",
                    "Los bomberos fueron llamados [n] veces durante la tormenta."),
            plain(
                    "The museum bought [n] paintings from a private owner.",
                    "El museo compró [n] cuadros a un propietario privado."),
            plain(
                    "The farmers harvested [n] tonnes of olives this season.",
                    "Los agricultores cosecharon [n] toneladas de aceitunas esta temporada."),
            plain(
                    "The library has lent [n] books since the spring.",
                    "La biblioteca ha prestado [n] libros desde la primavera."));

    static final List<Sentence> WITH_SOMETHING_KEPT = List.of(
            new Sentence(
                    "The whole report of [n] pages is at [a] for everyone to read.",
                    "El informe completo, de [n] páginas, está en [a] para que todos lo lean.",
                    "https://example.org/reports/[n].html"),
            new Sentence(
                    "Write to [a] if you want one of the [n] tickets.",
                    "Escriba a [a] si quiere una de las [n] entradas.",
                    "tickets[n]@example.org"),
            new Sentence(
                    "Good morning, [a], your order number [n] has been sent today.",
                    "Buenos días, [a]: su pedido número [n] ha sido enviado hoy.",
                    "{customer}"));

    private static final Pattern BLANK = Pattern.compile("\\[([na])]");

    private static Sentence plain(String english, String spanish) {
        return new Sentence(english, spanish, "");
    }

    String english(long number) {
        return filled(english, String.valueOf(number));
    }

    String spanish(long number) {
        return filled(spanish, String.valueOf(number));
    }

    private String filled(String text, String number) {
        return text.replace("[a]", kept).replace("[n]", number);
    }

    /**
     * What a perfect model makes of a segment, as the service sends it: with tokens for what must not change.
     *
     * @throws IllegalArgumentException where the segment is none of ours
     */
    static String translate(String segment) {
        for (List<Sentence> sentences : List.of(PLAIN, WITH_SOMETHING_KEPT)) {
            for (Sentence sentence : sentences) {
                Matcher matcher = sentence.pattern().matcher(segment);
                if (matcher.matches()) {
                    String told = sentence.spanish.replace("[n]", matcher.group("n"));
                    return sentence.kept.isEmpty() ? told : told.replace("[a]", matcher.group("a"));
                }
            }
        }
        throw new IllegalArgumentException("none of our sentences: " + segment);
    }

    private Pattern pattern() {
        String quoted = BLANK.matcher(Pattern.quote(english))
                .replaceAll(blank -> Matcher.quoteReplacement(
                        "\\E" + (blank.group(1).equals("n") ? "(?<n>\\d+)" : "(?<a><x id=\"\\d+\"/>)") + "\\Q"));
        return Pattern.compile(quoted);
    }
}
