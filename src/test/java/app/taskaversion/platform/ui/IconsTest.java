package app.taskaversion.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class IconsTest {

    @Test
    void eachConstantIsASymbolOfTheSpriteAndEachSymbolHasAConstant() throws IOException {
        String sprite = Files.readString(Path.of("frontend/icons/icons.svg"));
        assertThat(Pattern.compile("<symbol id=\"([^\"]+)\"")
                        .matcher(sprite)
                        .results()
                        .map(MatchResult::group))
                .isNotEmpty();
        assertThat(Arrays.stream(Icons.values()).map(Icons::symbol))
                .containsExactlyInAnyOrderElementsOf(Pattern.compile("<symbol id=\"([^\"]+)\"")
                        .matcher(sprite)
                        .results()
                        .map(match -> match.group(1))
                        .toList());
    }
}
