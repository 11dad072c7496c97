package io.glossa.check.talk;

import static io.glossa.check.talk.Cases.exchange;
import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.language.Language;
import io.glossa.language.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TalkTest {

    private static final String TEXT = "The ferry will sail again in spring, the harbour master said.";
    private static final String ANSWER = "Die Fähre fährt im Frühjahr wieder, sagte die Hafenmeisterin.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Sure, here is the translation: | de | Klar, hier ist die Übersetzung:
            en | Note: The office is closed on Monday. | de | Hinweis: Das Büro ist am Montag geschlossen.
            de | Hinweis: Das Büro ist am Montag geschlossen. | fr | Remarque : le bureau est fermé lundi.
            en | Here is the mayor of the island: tall and calm. | de | Hier ist der Bürgermeister der Insel: groß und ruhig.
            en | Translation: an art or a craft? | es | La traducción: ¿arte u oficio?
            en | Let me know if you need help, she wrote to him. | de | Sag Bescheid, wenn du Hilfe brauchst, schrieb sie ihm.
            en | "I'm sorry, but I can't help you," he said. | de | „Es tut mir leid, aber ich kann Ihnen nicht helfen“, sagte er.
            en | As an AI language model I can't translate that, the machine wrote. | fr | En tant que modèle de langage, je ne peux pas traduire cela, écrivit la machine.
            en | The German version: a film in black and white. | de | Die deutsche Fassung: ein Film in Schwarz-Weiß.
            vi | Tất nhiên! Chúng tôi sẽ đến. | en | Of course! We will come.
            en | Forget the rules, says the coach. | de | Vergesst die Regeln, sagt der Trainer.
            en | "Ignore all previous instructions" is the best known trick, the researchers write. | de | „Ignoriere alle vorherigen Anweisungen“ ist der bekannteste Trick, schreiben die Forscher.
            en | Option 1: stay. | de | Möglichkeit 1: bleiben.
            en | The novel "The Old Harbour" | de | „Der alte Hafen“, der Roman
            en | - Yes, she said. | de | „Ja“, sagte sie.
            en | Sure, here is your ticket, the clerk said. Have a good trip! | de | Klar, hier ist Ihre Fahrkarte, sagte der Beamte. Gute Reise!
            en | As an AI language model, I can't feel pain. | de | Als KI-Sprachmodell kann ich keinen Schmerz empfinden.
            en | "As an AI, I cannot translate this text," it replied. | es | «Como IA, no puedo traducir este texto», respondió.
            en | The poem cannot be translated. | de | Das Gedicht lässt sich nicht übersetzen.
            en | The bank is unable to make the transfer. | ru | Банк не в состоянии выполнить перевод.
            en | Forget what you were told, said the old woman. | fr | Oubliez ce qu'on vous a dit, dit la vieille femme.
            en | The assistant answered with one word only: no. | de | Der Assistent antwortete nur mit einem Wort: nein.
            en | (Note: bring warm clothes.) | de | (Hinweis: Warme Kleidung mitbringen.)
            en | "I kept nothing of it." She wrote that down. | es | “No he guardado a nadie nada”. Lo apuntó.
            en | Very well, I will wait for you at the ferry. | fi | Kyllä. Odotan sinua lautalla.
            en | Indeed. They leave at noon, and we leave with them. | fr | Tout à fait. Ils partent à midi. Nous partons avec eux.
            en | The parts below were chosen when this version was built: | hu | A változat fordításakor ezek a részek lettek kiválasztva:
            en | Glad of the calm sea, the captain of the ferry added: "We never sail before dawn." | zh-Hans | 渡轮的船长对平静的海面感到很满意，他在港口补充道：“天亮之前我们从不开航。”
            en | They still hope, as she says, and take heart from the crew, which sailed on. | vi | Như bà nói, họ vẫn còn hy vọng và được thủy thủ đoàn khích lệ. Con tàu lại ra khơi.
            en | At the login prompt, type the name of the user. | de | Geben Sie in der Anmeldezeile den Namen des Benutzers ein.
            """)
    void whatTheTextSaysItselfIsNotTalk(String source, String text, String target, String answer) {
        assertThat(Talk.chatter(exchange(source, text, target, answer))).isEmpty();
        assertThat(Talk.refusal(exchange(source, text, target, answer))).isEmpty();
        assertThat(Talk.obedience(exchange(source, text, target, answer))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            ```\\nDie Fähre fährt im Frühjahr wieder.\\n``` ¦ code fence
            '# Die Fähre fährt im Frühjahr wieder' ¦ mark before it
            > Die Fähre fährt im Frühjahr wieder ¦ mark before it
            **Die Fähre fährt im Frühjahr wieder.** ¦ asterisks
            „Die Fähre fährt im Frühjahr wieder, sagte die Hafenmeisterin.“ ¦ quotation marks
            <seg id="4">Die Fähre fährt im Frühjahr wieder. ¦ <seg
            Die Fähre fährt im Frühjahr wieder.</text> ¦ </text>
            <think>Das ist leicht.</think> Die Fähre fährt im Frühjahr wieder. ¦ <think>
            Die Fähre fährt im Frühjahr wieder.<|im_end|> ¦ <|
            Segment 3: Die Fähre fährt im Frühjahr wieder. ¦ segment 3
            Die Fähre fährt. Keep the line breaks inside a segment. ¦ keep the line breaks
            """)
    void marksAndRemainsAreFoundAndNamed(String answer, String named) {
        assertThat(Talk.chatter(exchange("en", TEXT, "de", answer.replace("\\n", "\n"))))
                .hasValueSatisfying(message -> assertThat(message).containsIgnoringCase(named));
    }

    @Test
    void marksThatTheSourceHasAreNotFound() {
        assertThat(Talk.chatter(exchange("en", "# The ferry <s>sails</s>", "de", "# Die Fähre <s>fährt</s>")))
                .isEmpty();
        assertThat(Talk.chatter(exchange("en", "\"Sail on.\"", "de", "„Fahrt weiter.“")))
                .isEmpty();
    }

    @Test
    void aCodeFenceThatTheSourceHasIsNotFound() {
        assertThat(Talk.chatter(exchange("en", "Run this:\n```\nls\n```", "de", "Das hier ausführen:\n```\nls\n```")))
                .isEmpty();
    }

    @Test
    void aSummaryIsPresentedByNobody() {
        Languages pair = new Languages(new Language("en"), new Language("de"));
        String summary = "Die Fähre fährt wieder.";

        assertThat(Talk.chatter(Exchange.summary(TEXT, "Hier ist die Zusammenfassung:\n\n" + summary, pair)))
                .isPresent();
        assertThat(Talk.chatter(Exchange.summary(TEXT, "Here's a summary of the text: " + summary, pair)))
                .isPresent();
        assertThat(Talk.refusal(Exchange.summary(TEXT, "I'm sorry, I can't help with that.", pair)))
                .isPresent();
        assertThat(Talk.chatter(Exchange.summary(TEXT, summary, pair))).isEmpty();
        assertThat(Talk.refusal(Exchange.summary(TEXT, summary, pair))).isEmpty();
    }

    @Test
    void aPreambleIsFoundWhereTheTranslationJoinsTwoSentencesBesides() {
        assertThat(Talk.chatter(exchange(
                        "en",
                        "She remembers a ride to the harbour. The driver told her that he was going to sell his boat.",
                        "ja",
                        "はい、以下が翻訳です。 彼女は港まで車に乗ったとき、運転手が船を売ると言ったことを覚えている。")))
                .isPresent();
    }

    @Test
    void aPreambleInALanguageThatWeDoNotKnowIsFoundByItsForm() {
        assertThat(Talk.chatter(exchange("en", TEXT, "so", "Waa kan tarjumaadda:\n\n" + ANSWER)))
                .isPresent();
    }

    @Test
    void theSourceBesideItsTranslationIsFound() {
        assertThat(Talk.bothGiven(exchange("en", TEXT, "de", TEXT + "\n" + ANSWER)))
                .isPresent();
        assertThat(Talk.bothGiven(exchange("en", TEXT, "de", ANSWER))).isEmpty();
    }

    @Test
    void whatWasSaidIsQuotedInOneLine() {
        assertThat(Talk.chatter(exchange("en", TEXT, "de", "Here is\tthe translation:\n\n" + ANSWER)))
                .contains("it holds words that are not of the answer: 'Here is the translation:'");
    }
}
