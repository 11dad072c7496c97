package io.glossa.provider;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenAiKindTest extends ChatCompletionsContract {

    @Override
    Kind kind() {
        return new OpenAiKind();
    }

    @Override
    String path() {
        return "/v1/chat/completions";
    }

    @Test
    void asksAServerWithoutAKey() {
        answers(200, answer(RIGHT, whole()));

        ask(FakeService.at("http://127.0.0.1:" + server.port()));

        assertThat(request().getHeaders().keys()).noneMatch("Authorization"::equalsIgnoreCase);
    }

    @Test
    void sendsNoNumberThatIsNotConfigured() {
        answers(200, answer(RIGHT, whole()));

        ask(service());

        assertThat(request().getBodyAsString()).doesNotContain("temperature", "max_tokens", "max_completion_tokens");
    }

    /** Bedrock speaks OpenAI's protocol too, under an address of its own, with a key of its own. */
    @Test
    void asksUnderThePathThatIsConfigured() {
        answers(200, answer(RIGHT, whole()));

        ask(FakeService.at("http://127.0.0.1:" + server.port() + "/openai/v1/").withKey(KEY));

        assertThat(request().getUrl()).isEqualTo("/openai/v1/chat/completions");
        assertThat(request().getHeader("Authorization")).isEqualTo("Bearer " + KEY);
    }
}
