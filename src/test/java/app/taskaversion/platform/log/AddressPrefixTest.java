package app.taskaversion.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressPrefixTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.254, true",
        "192.0.2.1, 192.0.3.1, false",
        "::ffff:192.0.2.1, 192.0.2.9, true",
        "2001:db8:1:2::1, 2001:db8:1:2:ffff::9, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "fe80::1%eth0, fe80::2, true"
    })
    void neighboursShareIt(String one, String other, boolean same) {
        assertThat(AddressPrefix.of(one).equals(AddressPrefix.of(other))).isEqualTo(same);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "localhost", "evil.example", "1.2.3.4.5", "999.1.1.1", "not:an:address", "10.0.0.1, 10.0.0.2"
            })
    void aNameIsNeverLookedUp(String text) {
        assertThat(AddressPrefix.of(text)).isEqualTo("?");
    }
}
