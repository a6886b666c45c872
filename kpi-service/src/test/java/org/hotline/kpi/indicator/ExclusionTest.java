package org.hotline.kpi.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.kpi.measure.Exclusion;
import org.junit.jupiter.api.Test;

/** What is left out is left out for a reason that callers know. */
class ExclusionTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern REASON = Pattern.compile("then '([A-Z_]+)'");

    private static final Set<String> REASONS =
            Arrays.stream(Exclusion.values()).map(Exclusion::name).collect(Collectors.toSet());

    @Test
    void aDefinitionLeavesOutForReasonsOfTheListOnly() {
        List<String> named = KpiCatalogue.all().stream()
                .flatMap(kpi -> Stream.of(Basis.values()).map(kpi::members))
                .flatMap(ExclusionTest::reasons)
                .toList();

        assertThat(named).contains("ABANDONED_WITHIN_TARGET", "PROVISIONAL", "BOUNCED");
        assertThat(REASONS).containsAll(named);
    }

    @Test
    void soDoTheViewsThatDefinitionsReadFrom() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            List<String> named = files.flatMap(file -> reasons(read(file))).toList();

            assertThat(named).contains("SHORT_ABANDON", "FLOW_OUT");
            assertThat(REASONS).containsAll(named);
        }
    }

    private static Stream<String> reasons(String sql) {
        return REASON.matcher(sql).results().map(reason -> reason.group(1));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
