package app.taskaversion.isolation;

import app.taskaversion.prompt.PromptId;
import app.taskaversion.prompt.PromptKind;
import app.taskaversion.prompt.PromptResponse;
import app.taskaversion.prompt.PromptService;

/** What is said without being asked for. */
final class PromptCalls {

    private PromptCalls() {}

    static void add(Calls calls) {
        calls.on(PromptService.class)
                .call("may", (s, a) -> s.may(PromptKind.MOMENTUM, null))
                .call("show", (s, a) -> s.show(PromptKind.LOOKING_FORWARD, a.task()))
                .call("isOpen", (s, a) -> s.isOpen(prompt(a)))
                .does("respond", (s, a) -> s.respond(prompt(a), PromptResponse.HELPFUL));
    }

    private static PromptId prompt(World a) {
        return new PromptId(a.id("prompt_event"));
    }
}
