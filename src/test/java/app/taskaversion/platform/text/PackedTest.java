package app.taskaversion.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Größe – 3×, 日本語 😀", "\u0000\u001f<&>"})
    void everyTextComesBackAsItWas(String text) {
        assertThat(Packed.of(text).text()).isEqualTo(text);
    }

    @Test
    void whatRepeatsItselfTakesLittle() {
        String text = "{\"at\":1,\"words\":\"3 times – mornings\"},".repeat(100);
        assertThat(Packed.of(text).size()).isLessThan(text.length() / 10);
    }
}
