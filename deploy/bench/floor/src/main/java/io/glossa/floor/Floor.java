package io.glossa.floor;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads a request as the service does, and answers a text that is ready: what HTTP and JSON alone cost. */
@Path("/{text}")
public class Floor {

    public record Request(List<String> texts, String target) {}

    public record Answer(String text) {}

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    /** Where the texts lie, one file each. */
    private final java.nio.file.Path folder;

    Floor(@ConfigProperty(name = "floor.texts") String folder) {
        this.folder = java.nio.file.Path.of(folder);
    }

    @POST
    @RunOnVirtualThread
    public Answer answer(String text, Request request) {
        if (request.texts().isEmpty()) {
            throw new IllegalArgumentException("nothing was sent");
        }
        return answers.computeIfAbsent(text, this::read);
    }

    private Answer read(String text) {
        try {
            return new Answer(Files.readString(folder.resolve(text)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
