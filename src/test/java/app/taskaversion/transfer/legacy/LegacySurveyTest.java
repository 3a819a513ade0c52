package app.taskaversion.transfer.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.testsupport.TestDatabases;
import app.taskaversion.transfer.ImportChoices;
import app.taskaversion.transfer.MissingChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegacySurveyTest {

    private static final String COLUMNS =
            "instance_id,created_at,initialized_at,started_at,completed_at,predicted,actual,user_id\n";

    private static LegacyEvidence survey(Path path, @Nullable ZoneId zone, @Nullable String user) {
        try (LegacySources sources = LegacySources.open(List.of(path))) {
            return LegacySurvey.of(sources, ImportChoices.NONE.withZone(zone).withUser(user));
        }
    }

    private static LegacyEvidence instances(String rows, @Nullable ZoneId zone, @Nullable String user)
            throws IOException {
        Path folder = TestDatabases.newFolder("survey");
        Files.writeString(folder.resolve("task_instances.csv"), COLUMNS + rows);
        return survey(folder, zone, user);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tiny", "small", "legacy"})
    void theSampleFilesNeedAZoneBecauseTheirIdsAreNoClockReading(String sample) {
        Path folder = Path.of("src/test/resources/legacy", sample);
        assertThatExceptionOfType(MissingChoice.class)
                .isThrownBy(() -> survey(folder, null, null))
                .matches(e -> e.what() == MissingChoice.What.ZONE);
        LegacyEvidence evidence = survey(folder, ZoneOffset.UTC, null);
        assertThat(evidence.owner().user()).isEqualTo("1");
        assertThat(evidence.offsets()).isEmpty();
        assertThat(evidence.scale().early()).isEqualTo(LegacyScale.Early.NONE);
        assertThat(evidence.users()).isEmpty();
    }

    @Test
    void idsThatAreAClockMakeAZoneUnnecessary() throws IOException {
        LegacyEvidence evidence = instances("""
                i1764000000,2025-11-24 10:00,2025-11-24 10:01,,,"{""expected_relief"": 4}",{},1
                i1764086400,2025-11-25 10:00,2025-11-25 10:01,,,"{""expected_relief"": 9}",{},1
                """, null, null);
        assertThat(evidence.offsets()).containsOnlyKeys("-06:00").containsValue(2);
        assertThat(evidence.scale()).isEqualTo(new LegacyScale(LegacyScale.Early.TENFOLD, 2, 9, LegacyScale.CUT_OVER));
        assertThat(evidence.newestStamp()).isEqualTo(Instant.parse("2025-11-25T16:01:00Z"));
    }

    @Test
    void ofSeveralUsersOnlyThePersonCanTellWhoTheyAre() throws IOException {
        String rows = "a,2026-01-02 10:00,,,,{},{},1\nb,2026-01-03 10:00,,,,{},{},2\nc,2026-01-03 10:00,,,,{},{},\n";
        assertThatExceptionOfType(MissingChoice.class)
                .isThrownBy(() -> instances(rows, ZoneOffset.UTC, null))
                .matches(e -> e.what() == MissingChoice.What.USER);
        LegacyEvidence evidence = instances(rows, ZoneOffset.UTC, "2");
        assertThat(evidence.users()).containsOnlyKeys("1");
        assertThat(evidence.owner().accepts("")).isTrue();
        assertThat(evidence.owner().accepts("1")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0.0", "default", "default_user", "anonymous", "null", "None"})
    void rowsThatNameNobodyBelongToThePerson(String cell) {
        assertThat(LegacyOwner.key(cell)).isEmpty();
    }

    @Test
    void aUserNumberMayCarryAFraction() {
        assertThat(LegacyOwner.key("1.0")).isEqualTo("1");
        assertThat(new LegacyOwner("1").accepts("abc-123")).isFalse();
    }

    @Test
    void ofTheRowsThatRunTheLastStartedGoesOn() throws IOException {
        LegacyEvidence evidence = instances("""
                a,2026-01-02 10:00,,2026-01-02 11:00,,{},{},1
                b,2026-01-02 10:00,,2026-01-02 12:00,,{},{},1
                c,2026-01-02 10:00,,2026-01-02 13:00,,{},"{""paused"": true}",1
                """, ZoneOffset.UTC, null);
        assertThat(evidence.running()).isEqualTo(new RowPlace("task_instances.csv", 3));
        assertThat(evidence.context(true, Rows.IMPORTED_AT, UUID::randomUUID).running())
                .isNull();
    }

    @Test
    void whatWasStartedADayBeforeTheEndDoesNotRun() throws IOException {
        LegacyEvidence evidence = instances(
                "a,2026-01-02 10:00,,2026-01-02 11:00,,{},{},1\nb,2026-01-04 10:00,,,2026-01-04 11:00,{},{},1\n",
                ZoneOffset.UTC,
                null);
        assertThat(evidence.running()).isNull();
    }
}
