package org.hotline.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.event.escalation.EscalationEvent;
import org.hotline.event.inbound.InboundMessage;
import org.hotline.event.interaction.InteractionEvent;
import org.hotline.event.knowledge.KnowledgeEvent;
import org.hotline.event.outbound.OutboundRequest;
import org.hotline.event.solved.SolvedCase;
import org.hotline.event.ticket.StaffEvent;
import org.hotline.event.ticket.TicketEvent;
import org.hotline.event.ticket.TicketSnapshot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What was published once stays readable for ever: each sample under {@code golden/} is kept as it is. A new field is a
 * new sample beside the old one, never a change of it.
 */
class PublishedLanguageTest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();
    private static final Set<String> PERSONAL = Set.of(
            "text",
            "fullText",
            "html",
            "subject",
            "fromAddress",
            "fromName",
            "toAddress",
            "toName",
            "cc",
            "bcc",
            "question");
    private static final List<Class<?>> FAMILIES = List.of(
            InboundMessage.class,
            OutboundRequest.class,
            SolvedCase.class,
            InteractionEvent.class,
            TicketEvent.class,
            StaffEvent.class,
            EscalationEvent.class,
            KnowledgeEvent.class);

    static Stream<Class<?>> types() {
        return FAMILIES.stream().flatMap(PublishedLanguageTest::records);
    }

    /** Those of the types as they were at first, and those beside them with what was added later. */
    static Stream<Arguments> samples() throws IOException {
        Map<String, Class<?>> types = types().collect(Collectors.toMap(PublishedLanguageTest::name, type -> type));
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/golden"))) {
            return files.sorted().map(file -> Arguments.of(types.get(typeOf(file)), file)).toList().stream();
        }
    }

    private static String typeOf(Path sample) {
        return sample.getFileName().toString().replaceFirst("([.]v\\d+)[.].*", "$1");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleOfTheTypeReadsAndWritesBackTheSame(Class<?> type, Path file) throws IOException {
        JsonNode sample = JSON.readTree(Files.readString(file));

        Object event = JSON.treeToValue(sample, type);

        assertThat(JSON.readTree(JSON.writeValueAsString(event))).isEqualTo(sample);
    }

    @ParameterizedTest
    @MethodSource("types")
    void aFieldFromTomorrowIsIgnored(Class<?> type) throws IOException {
        JsonNode sample = sample(type);
        ObjectNode tomorrow = sample.deepCopy();
        tomorrow.put("addedTomorrow", 1);

        assertThat(JSON.treeToValue(tomorrow, type)).isEqualTo(JSON.treeToValue(sample, type));
    }

    @ParameterizedTest
    @MethodSource("types")
    void theDocumentDescribesTheTypeAndEachOfItsFields(Class<?> type) throws IOException {
        String document = document();
        assertThat(document).contains("name: " + name(type) + "\n");
        String schema = schema(type);
        for (RecordComponent field : type.getRecordComponents()) {
            assertThat(schema).contains("\n        " + field.getName() + ":");
        }
    }

    static Stream<Class<?>> schemas() {
        return Stream.concat(types(), Stream.of(TicketSnapshot.class));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void theDocumentListsEveryValueThatAFieldCanHave(Class<?> type) throws IOException {
        String schema = schema(type);
        for (RecordComponent field : type.getRecordComponents()) {
            assertThat(documentedValues(schema, field.getName()))
                    .as("values of %s", field.getName())
                    .isEqualTo(values(field.getType()));
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void whatIsKeptForGoodNamesNobody(Class<?> type) {
        boolean keptForGood = Stream.of(
                        InteractionEvent.class,
                        TicketEvent.class,
                        StaffEvent.class,
                        EscalationEvent.class,
                        KnowledgeEvent.class)
                .anyMatch(family -> family.isAssignableFrom(type));
        Set<String> fields = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        if (keptForGood) {
            assertThat(fields).doesNotContainAnyElementsOf(PERSONAL);
        }
        assertThat(fields).contains("eventId", "occurredAt", "recordedAt");
    }

    private static List<String> documentedValues(String schema, String field) {
        Matcher values = Pattern.compile("\n        " + field + ":\n(?: {10}.*\n)*? {10}enum: \\[(.*)]")
                .matcher(schema);
        return values.find() ? List.of(values.group(1).split(", ")) : List.of();
    }

    /** Without the one that stands for values from newer writers, which nobody writes. */
    private static List<String> values(Class<?> type) {
        return type.isEnum()
                ? Stream.of(type.getEnumConstants())
                        .map(Object::toString)
                        .filter(value -> !value.equals("UNKNOWN"))
                        .toList()
                : List.of();
    }

    private static String document() throws IOException {
        return Files.readString(Path.of("../docs/asyncapi.yaml"));
    }

    private static String schema(Class<?> type) throws IOException {
        String document = document();
        String schemas = document.substring(document.indexOf("\n  schemas:\n"));
        return schemas.split("\n    " + type.getSimpleName() + ":\n", 2)[1].split("\n    \\w+:\n", 2)[0];
    }

    private static JsonNode sample(Class<?> type) throws IOException {
        try (InputStream sample = type.getResourceAsStream("/golden/" + name(type) + ".json")) {
            assertThat(sample).as("golden sample of %s", name(type)).isNotNull();
            return JSON.readTree(sample);
        }
    }

    private static String name(Class<?> type) {
        return type.getAnnotation(EventType.class).value();
    }

    private static Stream<Class<?>> records(Class<?> family) {
        return family.isSealed()
                ? Stream.of(family.getPermittedSubclasses()).flatMap(PublishedLanguageTest::records)
                : Stream.of(family);
    }
}
