package io.glossa.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every kind asks and understands, each in its service's own protocol. */
abstract class ProtocolContract extends AtTheWire {

    /** Path and query of a call to a service whose configured address is bare. */
    abstract String path();

    /** The header that carries the key, and its value. */
    abstract List<String> key();

    /** JSON pointers into the request. */
    abstract String systemAt();

    abstract String userAt();

    abstract String temperatureAt();

    abstract String maxTokensAt();

    /** An answer as the service gives it, for 11 tokens read and 7 written. */
    abstract String answer(String text, String reason);

    /** An answer before which the model thought aloud. */
    abstract String thought(String thought, String text);

    /** The service's words for an answer that is whole, cut off, filtered, or broken off. */
    abstract String whole();

    abstract List<String> cutOff();

    /** Empty where the service filters nothing. */
    abstract List<String> filtered();

    abstract List<String> brokenOff();

    @Test
    void asksInTheServicesOwnWords() {
        // Given
        answers(200, answer(RIGHT, whole()));

        // When
        ask(service());

        // Then
        JsonNode body = json(request().getBodyAsString());
        assertThat(request().getMethod().value()).isEqualTo("POST");
        assertThat(request().getUrl()).isEqualTo(path());
        assertThat(request().getHeader("Content-Type")).startsWith("application/json");
        assertThat(request().getUrl() + body).contains("test-model");
        assertThat(body.at(systemAt()).asText()).isEqualTo(SYSTEM);
        assertThat(body.at(userAt()).asText()).isEqualTo(USER);
        assertThat(body.path("stream").asBoolean()).isFalse();
    }

    @Test
    void sendsTheKeyInItsHeaderAlone() {
        answers(200, answer(RIGHT, whole()));

        ask(service());

        assertThat(request().getHeader(key().getFirst())).isEqualTo(key().getLast());
        assertThat(request().getHeaders().all())
                .filteredOn(h -> h.firstValue().contains(KEY))
                .hasSize(1);
        assertThat(request().getUrl() + request().getBodyAsString()).doesNotContain(KEY);
    }

    @Test
    void sendsTheHeadersThatTheTeamWants() {
        answers(200, answer(RIGHT, whole()));

        ask(service());

        assertThat(request().getHeader("X-Team")).isEqualTo("news");
    }

    @Test
    void sendsNoTemperatureThatIsNotConfigured() {
        answers(200, answer(RIGHT, whole()));

        ask(service());

        assertThat(request().getBodyAsString()).doesNotContainIgnoringCase("temperature");
    }

    @Test
    void sendsTheConfiguredNumbers() {
        answers(200, answer(RIGHT, whole()));

        ask(service().withTemperature(0.25).withMaxOutputTokens(512));

        JsonNode body = json(request().getBodyAsString());
        assertThat(body.at(temperatureAt()).asDouble()).isEqualTo(0.25);
        assertThat(body.at(maxTokensAt()).asInt()).isEqualTo(512);
    }

    @Test
    void doesNotMindASlashAtTheEndOfTheAddress() {
        answers(200, answer(RIGHT, whole()));

        FakeService slash =
                FakeService.at("http://127.0.0.1:" + server.port() + "/").withKey(KEY);
        ask(slash);

        assertThat(request().getUrl()).isEqualTo(path());
    }

    @Test
    void understandsTheAnswerAndItsUsage() {
        answers(200, answer(RIGHT, whole()));

        ChatResponse response = ask(service());

        assertThat(response.aiMessage().text()).isEqualTo(RIGHT);
        assertThat(response.finishReason()).isEqualTo(FinishReason.STOP);
        assertThat(response.tokenUsage().inputTokenCount()).isEqualTo(11);
        assertThat(response.tokenUsage().outputTokenCount()).isEqualTo(7);
    }

    @Test
    void doesNotMindFieldsThatItHasNeverSeen() {
        JsonNode body = json(answer(RIGHT, whole()));
        List<JsonNode> all = new ArrayList<>(List.of(body));
        for (int i = 0; i < all.size(); i++) {
            all.get(i).forEach(all::add);
        }
        for (JsonNode part : all) {
            if (part instanceof ObjectNode object) {
                object.putObject("field_of_tomorrow").put("a", 1);
                object.putArray("fieldOfTomorrow").add("b");
            }
        }
        answers(200, body.toString());

        ChatResponse response = ask(service());

        assertThat(response.aiMessage().text()).isEqualTo(RIGHT);
        assertThat(response.tokenUsage().outputTokenCount()).isEqualTo(7);
    }

    /** It is a whole answer with nothing in it: the checks see that, and ask again in their own way. */
    @Test
    void passesOnAnEmptyTextWithItsUsage() {
        answers(200, answer("", whole()));

        ChatResponse response = ask(service());

        assertThat(response.aiMessage().text()).isNullOrEmpty();
        assertThat(response.finishReason()).isEqualTo(FinishReason.STOP);
        assertThat(response.tokenUsage().outputTokenCount()).isEqualTo(7);
    }

    @Test
    void leavesOutWhatTheModelThoughtAloud() {
        answers(200, thought("Secret thought", RIGHT));

        assertThat(ask(service()).aiMessage().text()).isEqualTo(RIGHT);
    }

    @ParameterizedTest
    @MethodSource("cutOff")
    void noticesThatTheEndIsMissing(String reason) {
        answers(200, answer("<seg id=\"1\">Hel", reason));

        ChatResponse response = ask(service());

        assertThat(response.finishReason()).isEqualTo(FinishReason.LENGTH);
        assertThat(response.aiMessage().text()).isEqualTo("<seg id=\"1\">Hel");
        assertThat(response.tokenUsage().outputTokenCount()).isEqualTo(7);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("filtered")
    void noticesAContentFilterAndStillReadsTheUsage(String reason) {
        for (String text : List.of("", "Hel")) {
            answers(200, answer(text, reason));

            ChatResponse response = ask(service());

            assertThat(response.finishReason()).isEqualTo(FinishReason.CONTENT_FILTER);
            assertThat(response.tokenUsage().inputTokenCount()).isEqualTo(11);
        }
    }
}
