package org.hotline.kit.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bill of materials that {@code mvn -Pstatic-analysis package} makes, against the list of licences in the docs. */
class LicencesTest {

    private static final Path BILL = Path.of("..", "target", "bom.json");
    private static final Path LIST = Path.of("..", "docs", "security", "licences.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\|");

    @Test
    void nothingThatIsDeliveredHasALicenceOutsideTheList() throws IOException {
        assumeThat(BILL)
                .as("the bill of materials; mvn -Pstatic-analysis package makes it")
                .exists();
        JsonNode components = new ObjectMapper().readTree(BILL.toFile()).path("components");
        Set<String> listed = ROW.matcher(Files.readString(LIST))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(components).isNotEmpty().allSatisfy(component -> {
            String name = name(component);
            if (!name.startsWith("org.hotline:") && !listed.contains(name)) {
                assertThat(licences(component)).as(name).isNotEmpty().isSubsetOf(listed);
            }
        });
    }

    @Test
    void aComponentIsUnderEachLicenceThatItNames() throws IOException {
        JsonNode component = new ObjectMapper().readTree("""
                {"licenses": [{"license": {"id": "MIT"}}, {"license": {"name": "Go License"}},
                              {"expression": "(CDDL-1.0 OR (GPL-3.0-only AND 0BSD))"}]}""");

        assertThat(licences(component))
                .containsExactlyInAnyOrder("MIT", "Go License", "CDDL-1.0", "GPL-3.0-only", "0BSD");
    }

    private static String name(JsonNode component) {
        return component.path("group").asText() + ":" + component.path("name").asText();
    }

    /** Whether one may choose or has to keep all of them is not told reliably, so all of them count. */
    private static Set<String> licences(JsonNode component) {
        Set<String> found = new TreeSet<>();
        for (JsonNode choice : component.path("licenses")) {
            JsonNode licence = choice.path("license");
            Stream.of(licence.path("id"), licence.path("name"))
                    .filter(JsonNode::isTextual)
                    .forEach(text -> found.add(text.asText()));
            Arrays.stream(choice.path("expression").asText().split("[() ]+|\\b(?:OR|AND|WITH)\\b"))
                    .filter(word -> !word.isBlank())
                    .forEach(found::add);
        }
        return found;
    }
}
