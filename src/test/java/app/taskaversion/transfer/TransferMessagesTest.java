package app.taskaversion.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TransferMessagesTest {

    private static final Pattern KEY = Pattern.compile("\"(transfer(?:\\.[a-zA-Z_]+){2,})\"");

    private final Messages messages = new Messages();

    @Test
    void everyRuleReasonAndChoiceHasItsSentence() {
        assertThat(Stream.concat(
                        Arrays.stream(ImportRule.values()).map(ImportRule::messageKey),
                        Arrays.stream(QuarantineReason.values()).map(QuarantineReason::messageKey)))
                .allSatisfy(this::hasASentence);
        assertThat(MissingChoice.What.values())
                .extracting(what -> new MissingChoice(what, List.of(), 0).messageKey())
                .allSatisfy(this::hasASentence);
    }

    @Test
    void everyKeyInTheCodeHasItsSentence() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/app/taskaversion/transfer"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                KEY.matcher(Files.readString(file)).results().forEach(match -> keys.add(match.group(1)));
            }
        }
        assertThat(keys).hasSizeGreaterThan(20).allSatisfy(this::hasASentence);
    }

    private void hasASentence(String key) {
        assertThat(messages.english(key, 1, 2, 3, 4, 5, 6, 7)).isNotEqualTo(key).isNotBlank();
    }
}
