package app.taskaversion.recommendation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.taskaversion.recommendation.feature.Example;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ModelFileTest {

    private static final UUID ROWS = UUID.fromString("5a1a5bd8-7a9f-4d0e-9a3a-0d5c2c1f8b11");
    private static final LearnedModel MODEL = made();

    private static LearnedModel made() {
        List<Example> examples = new ArrayList<>();
        for (int person = 0; person < 3; person++) {
            examples.addAll(Taught.examples(person, Made.NOW, 20, true));
        }
        return Taught.quickly(examples, Made.NOW, Progress.UNHEARD).model();
    }

    @Test
    void whatIsReadIsWhatWasWritten() {
        ModelFile read = ModelFile.read(new ModelFile(MODEL, ROWS).bytes());
        assertThat(read.rows()).isEqualTo(ROWS);
        assertThat(read.model().version()).isEqualTo(MODEL.version());
        assertThat(ModelBytes.of(read.model())).isEqualTo(ModelBytes.of(MODEL));
        assertThat(ModelFile.read(new ModelFile(MODEL, null).bytes()).rows()).isNull();
    }

    @Test
    void nothingIsCalledWhatItIsNot() {
        byte[] renamed = new ModelFile(MODEL.called("better"), null).bytes();
        assertThat(ModelFile.read(renamed).model().version()).isEqualTo(MODEL.version());
    }

    @Test
    void aDamagedFileIsNoticedWhereverItIsDamaged() {
        byte[] whole = new ModelFile(MODEL, ROWS).bytes();
        for (int at = 0; at < whole.length; at += 1 + whole.length / 50) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 1;
            assertThatThrownBy(() -> ModelFile.read(damaged)).isInstanceOf(IllegalArgumentException.class);
        }
        for (int length : new int[] {0, 1, 32, 33, whole.length / 2, whole.length - 1}) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> ModelFile.read(cut)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** Whoever writes another one later need not fear that it is taken for this one. */
    @Test
    void anotherFormatIsRefusedThoughItIsWhole() throws NoSuchAlgorithmException {
        byte[] whole = new ModelFile(MODEL, ROWS).bytes();
        int content = whole.length - 32;
        byte[] other = whole.clone();
        other["task-aversion model 1".length() + 1] = '2';
        System.arraycopy(
                MessageDigest.getInstance("SHA-256").digest(Arrays.copyOf(other, content)), 0, other, content, 32);
        assertThatThrownBy(() -> ModelFile.read(other)).hasMessage("Of another format");
    }

    @Test
    void aModelOfOtherNumbersIsRefusedAsSuch() {
        LearnedModel other = new LearnedModel(
                "",
                "0".repeat(64),
                MODEL.people(),
                MODEL.rows(),
                MODEL.started(),
                MODEL.trees(),
                MODEL.choose(),
                MODEL.complete(),
                MODEL.minutes(),
                MODEL.net(),
                MODEL.confidence());
        byte[] file = new ModelFile(other, ROWS).bytes();
        assertThatThrownBy(() -> ModelFile.read(file)).isInstanceOf(OtherNumbers.class);
    }
}
